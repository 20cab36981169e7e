using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Supervisor;

/// <summary>A decision as it is sent from its page.</summary>
/// <typeparam name="TPage">The page.</typeparam>
/// <typeparam name="TDone">What was decided.</typeparam>
public sealed record Decision<TPage, TDone>
    where TPage : class, IDecisionPage
{
    /// <summary>What deciding needs.</summary>
    public required Permission Needs { get; init; }

    /// <summary>The view of the page.</summary>
    public required string View { get; init; }

    /// <summary>The kind of approval, and what it waits under.</summary>
    public required (string Kind, string Key) Item { get; init; }

    /// <summary>The page with what was typed; null where there is nothing to decide. Read only where it is shown again: deciding reads for itself.</summary>
    public required Func<Task<TPage?>> Page { get; init; }

    /// <summary>Whether the form is filled in; what is not stands beside its field.</summary>
    public required Func<bool> Check { get; init; }

    /// <summary>The own password, as typed.</summary>
    public required string Password { get; init; }

    /// <summary>The reason as typed, where the decision needs one; null where it needs none.</summary>
    public string? NeededReason { get; init; }

    /// <summary>Decides.</summary>
    public required Func<Task<Result<TDone>>> Do { get; init; }

    /// <summary>What is said once it is done.</summary>
    public required Func<TDone, string> Says { get; init; }

    /// <summary>Where somebody without approvals goes afterwards.</summary>
    public string Otherwise { get; init; } = "/";
}
