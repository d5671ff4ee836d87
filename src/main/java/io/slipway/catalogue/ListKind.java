package io.slipway.catalogue;

import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list is of, and how its items are written down.
 *
 * @param word its word in the file
 * @param write an item as it is kept
 * @param read the item again, or nothing when something else was written there
 */
public record ListKind<T>(String word, Function<T, Obj> write, Function<Obj, Optional<T>> read) {
    /** Projects of a team. */
    public static final ListKind<Project> PROJECTS = new ListKind<>("projects", ItemForms::write, ItemForms::project);
    /** Jobs of a project. */
    public static final ListKind<Job> JOBS = new ListKind<>("jobs", ItemForms::write, ItemForms::job);
    /** Plans of the service. */
    public static final ListKind<Plan> PLANS = new ListKind<>("plans", ItemForms::write, ItemForms::plan);
    /** Services of a project that build. */
    public static final ListKind<BuildService> SERVICES =
            new ListKind<>("services", ItemForms::write, ItemForms::service);
    /** Branches of a build service. */
    public static final ListKind<Branch> BRANCHES = new ListKind<>("branches", ItemForms::write, ItemForms::branch);
    /** Builds of a build service. */
    public static final ListKind<Build> BUILDS = new ListKind<>("builds", ItemForms::write, ItemForms::build);
    /** Saved credentials of registries of a team: their names, never what is in them. */
    public static final ListKind<Registry> REGISTRIES =
            new ListKind<>("registries", ItemForms::write, ItemForms::registry);
}
