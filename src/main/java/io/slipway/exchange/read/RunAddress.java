package io.slipway.exchange.read;

import io.slipway.run.Target;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a job's runs, taken apart: it says where a launch goes, and may hold what must not be kept. */
final class RunAddress {
    private static final String OFFICIAL = "api.northflank.com";
    private static final Pattern PATH = Pattern.compile(
            "/v1(?:/teams/([^/]+))?/projects/([^/]+)/jobs/([^/]+)/runs/?");

    private final Remarks remarks;
    private final int at;

    RunAddress(Remarks remarks, int at) {
        this.remarks = remarks;
        this.at = at;
    }

    Target read(String url) {
        String rest = withoutEnd(url);
        int scheme = rest.indexOf("://");
        String place = scheme < 0 ? rest : rest.substring(scheme + 3);
        int slash = place.indexOf('/');
        Matcher path = PATH.matcher(slash < 0 ? "" : place.substring(slash));
        if (!path.matches()) {
            remarks.add(Remark.Kind.PATH, at, "");
            return Target.NONE;
        }
        noteHost(place.substring(0, slash));
        return new Target(id(path.group(1)), id(path.group(2)), id(path.group(3)));
    }

    private String withoutEnd(String url) {
        int end = url.length();
        for (char sign : new char[] {'?', '#'}) {
            int found = url.indexOf(sign);
            end = found < 0 ? end : Math.min(end, found);
        }
        if (end < url.length()) {
            remarks.add(Remark.Kind.QUERY, at, "");
        }
        return url.substring(0, end);
    }

    /** A text that is no address of runs may be anything, a token too, and is not repeated. */
    private void noteHost(String authority) {
        int user = authority.lastIndexOf('@');
        if (user >= 0) {
            remarks.add(Remark.Kind.CREDENTIALS, at, "");
        }
        String host = authority.substring(user + 1);
        if (!host.equals(OFFICIAL) && !host.contains("$")) {
            remarks.add(Remark.Kind.HOST, at, host);
        }
    }

    /** What stands for an id in a text to fill in is no id. */
    private String id(@Nullable String step) {
        if (step == null || step.isEmpty()) {
            return "";
        }
        boolean placeholder = "{<:$%".indexOf(step.charAt(0)) >= 0 && !isEncoded(step);
        if (placeholder) {
            remarks.add(Remark.Kind.REFERENCE, at, step);
        }
        return placeholder ? "" : decoded(step);
    }

    private static boolean isEncoded(String step) {
        return step.matches("%[0-9A-Fa-f]{2}.*");
    }

    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEncoding) {
            return step;
        }
    }
}
