package seeded.launch;

import java.net.http.HttpClient;

/** A second door to the network. */
public class Door {
    HttpClient open() {
        return HttpClient.newHttpClient();
    }
}
