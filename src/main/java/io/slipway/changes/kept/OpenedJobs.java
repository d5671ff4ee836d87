package io.slipway.changes.kept;

import io.slipway.changes.Drift;
import io.slipway.changes.JobBaseline;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.vault.Vault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the job of each draft was like when the draft was opened, or when the operator last agreed to what it became; the
 * same in memory as on disk. It may be used from several threads; what says that it blocks belongs in the background.
 */
public final class OpenedJobs {
    /** Whoever looks through the jobs of a service with one draft needs no more of them. */
    private static final int MOST_OF_A_DRAFT = 20;

    private final OpenedJobsFile file;
    private final DigestKeys keys;
    /** Held while one state is written, so that an older one never comes after it. */
    private final Object writing = new Object();

    /** Guarded by this object, as is what follows. */
    private final Map<Opened, Known> jobs = new LinkedHashMap<>();
    /** The drafts that are open or can be opened again; nothing is written before that is known. */
    private Optional<Set<String>> drafts = Optional.empty();

    /** Those in this file, their digests by keys that are sealed in this vault. */
    public OpenedJobs(OpenedJobsFile file, Vault vault) {
        this.file = file;
        this.keys = new DigestKeys(vault);
    }

    /**
     * What is known of one job.
     *
     * @param opened what it was like when the draft was opened
     * @param since later readings, the earliest first, while its secrets cannot be held against those of then: one that an
     *     earlier process kept, and the first one of this process
     */
    private record Known(JobBaseline opened, List<JobBaseline> since) {
        static Known of(JobBaseline now) {
            return new Known(now, List.of());
        }

        /** Where this can be held against none of the readings, later ones can be held against this. */
        Known and(JobBaseline now) {
            JobBaseline filled = opened.filled(now);
            if (filled.isComparableWith(now)) {
                return Known.of(filled);
            }
            boolean held = since.stream().anyMatch(before -> before.isComparableWith(now));
            return new Known(
                    filled,
                    Stream.concat(since.stream().map(before -> before.filled(now)), held ? Stream.of() : Stream.of(now))
                            .toList());
        }

        Found found(JobBaseline now, boolean first) {
            Drift drift = Drift.between(opened, now);
            return since.stream()
                    .filter(before -> before.isComparableWith(now))
                    .findFirst()
                    .map(before -> new Found(drift.withSecretsOf(Drift.between(before, now)), first, false))
                    .orElseGet(() -> new Found(drift, first, since.isEmpty()));
        }

        Set<String> keys() {
            return Stream.concat(Stream.of(opened), since.stream())
                    .flatMap(was -> was.keys().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** Reads what an earlier process knew; it blocks. */
    public void read() {
        Kept kept = file.read();
        keys.found(kept.keys());
        synchronized (this) {
            kept.jobs().forEach(job -> jobs.putIfAbsent(job.at(), new Known(job.opened(), job.since())));
        }
    }

    /**
     * What changed at the job; nothing at the first look, of which this is remembered, and with the next {@link #write}
     * kept. It works through all that the job says, and does not wait for a disk.
     */
    public Found compare(Opened at, JobConfiguration job) {
        return compare(at, JobBaseline.of(job, keys.at(at.place(), keysOf(at))));
    }

    private synchronized Found compare(Opened at, JobBaseline now) {
        boolean first = Optional.ofNullable(jobs.get(at)).filter(known -> known.opened().isWhole()).isEmpty();
        Known known = Optional.ofNullable(jobs.get(at)).map(before -> before.and(now)).orElseGet(() -> Known.of(now));
        if (!now.parts().isEmpty()) {
            put(at, known);
        }
        return known.found(now, first);
    }

    private synchronized Set<String> keysOf(Opened at) {
        return Optional.ofNullable(jobs.get(at)).map(Known::keys).orElse(Set.of());
    }

    /** Of what was read, only what changes from here on is told; it is kept with the next {@link #write}. */
    public void accept(Opened at, JobConfiguration now) {
        JobBaseline agreed = JobBaseline.of(now, keys.at(at.place(), Set.of()));
        synchronized (this) {
            Known before = jobs.get(at);
            put(at, Known.of(before == null ? agreed : agreed.filled(before.opened())));
        }
    }

    /** What is known for a draft is known for another one too, which begins as its copy. */
    public synchronized void copy(String draft, String other) {
        List<Opened> its = jobs.keySet().stream().filter(at -> at.draft().equals(draft)).toList();
        its.forEach(at -> jobs.putIfAbsent(at.of(other), jobs.get(at)));
    }

    private void put(Opened at, Known known) {
        jobs.put(at, known);
        List<Opened> its = jobs.keySet().stream().filter(other -> other.draft().equals(at.draft())).toList();
        its.stream()
                .filter(other -> !other.equals(at))
                .limit(Math.max(0, its.size() - MOST_OF_A_DRAFT))
                .forEach(jobs::remove);
    }

    /** These drafts are open or can be opened again; of others nothing is written any more. */
    public synchronized void keep(Set<String> open) {
        drafts = Optional.of(Set.copyOf(open));
    }

    /** Keeps what is known by now, as far as it is not kept already. It blocks. */
    public void write() {
        synchronized (writing) {
            toKeep().map(found -> Kept.of(found, keys.toKeep())).ifPresent(file::write);
        }
    }

    private synchronized Optional<List<Kept.Job>> toKeep() {
        return drafts.map(open -> jobs.entrySet().stream()
                .filter(job -> open.contains(job.getKey().draft()))
                .map(job -> new Kept.Job(job.getKey(), job.getValue().opened(), job.getValue().since()))
                .toList());
    }
}
