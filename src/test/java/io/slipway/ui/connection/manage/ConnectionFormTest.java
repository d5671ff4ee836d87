package io.slipway.ui.connection.manage;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.ui.connection.manage.ConnectionForm.Part;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a connection while it is typed. */
class ConnectionFormTest {
    /** {@code {"entityType":"org"}} in the middle. */
    private static final String OF_ORGANISATION = "nf-e30.eyJlbnRpdHlUeXBlIjoib3JnIn0.c2ln";
    private static final Profile PROD =
            new Profile("1", "prod-eu", URI.create("https://api.northflank.com"), "", Tint.NONE, Guard.CONFIRM, false);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // token kept, name, address, token typed, team, part, what is wrong
                "STORED,  prod-eu, https://api.northflank.com,  '',    '', -,       -",
                "STORED,  prod-us, https://api.northflank.com/, '',    '', -,       -",
                "STORED,  prod-eu, https://api.northflank.com,  new,   '', -,       -",
                "MISSING, prod-eu, https://api.northflank.com,  new,   '', -,       -",
                "MISSING, prod-eu, https://api.northflank.com,  '',    '', TOKEN,   connection.token.missing",
                "STORED,  prod-eu, https://elsewhere.example,   '',    '', TOKEN,   connection.token.elsewhere",
                "STORED,  prod-eu, https://api.northflank.com:8443, '', '', TOKEN,  connection.token.elsewhere",
                "STORED,  prod-eu, https://elsewhere.example,   new,   '', -,       -",
                "STORED,  prod-eu, https://api.northflank.com,  a b,   '', TOKEN,   connection.token.form",
                "STORED,  '  ',    https://api.northflank.com,  '',    '', NAME,    connection.name.missing",
                "STORED,  sandbox, https://api.northflank.com,  '',    '', NAME,    connection.name.sandbox",
                "STORED,  other,   https://api.northflank.com,  '',    '', NAME,    connection.name.taken",
                "STORED,  prod-eu, '',                          '',    '', ADDRESS, connection.address.missing",
                "STORED,  prod-eu, api.northflank.com,          '',    '', ADDRESS, connection.address.form",
                "STORED,  prod-eu, http://api.northflank.com,   '',    '', ADDRESS, connection.address.http",
            })
    void saysWhatIsWrong(Token kept, String name, String address, String typed, String team, Part part, String wrong) {
        ConnectionForm form = form(kept, Optional.empty());
        form.nameProperty().set(name);
        form.addressProperty().set(address);
        form.tokenProperty().set(typed);
        form.teamProperty().set(team);

        assertThat(form.problems()).isEqualTo(part == null ? Map.of() : Map.of(part, wrong));
    }

    @Test
    void anOrganisationsTokenNeedsATeamWhetherItIsTypedOrKept() {
        ConnectionForm typed = form(Token.MISSING, Optional.empty());
        typed.tokenProperty().set(OF_ORGANISATION);
        ConnectionForm kept = form(Token.STORED, Optional.of(OF_ORGANISATION));

        assertThat(typed.problems()).isEqualTo(Map.of(Part.TEAM, "connection.team.organisation"));
        assertThat(kept.problems()).isEqualTo(Map.of(Part.TEAM, "connection.team.organisation"));
        kept.teamProperty().set("ours");
        assertThat(kept.problems()).isEmpty();
    }

    @Test
    void isDirtyWhileSomethingDiffers() {
        ConnectionForm form = form(Token.STORED, Optional.empty());
        assertThat(form.dirty().get()).isFalse();
        form.guardProperty().set(Guard.TYPE_JOB);
        assertThat(form.dirty().get()).isTrue();
        form.guardProperty().set(Guard.CONFIRM);
        assertThat(form.dirty().get()).isFalse();
        form.tokenProperty().set("new");
        assertThat(form.dirty().get()).isTrue();
        assertThat(form.typed()).hasValueSatisfying(
                connection -> assertThat(connection.credentials().token()).isEqualTo("new"));
        form.edit(form.editedProperty().get());
        assertThat(form.dirty().get()).as("what was typed is gone").isFalse();
        assertThat(form.read()).isEqualTo(PROD);
    }

    private static ConnectionForm form(Token kept, Optional<String> token) {
        return new ConnectionForm(
                new ListedConnection(PROD, kept),
                new ConnectionForm.Known((name, id) -> name.equalsIgnoreCase("other"), id -> token));
    }
}
