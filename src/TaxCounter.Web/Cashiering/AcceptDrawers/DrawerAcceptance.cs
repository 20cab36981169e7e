using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cashiering;

/// <summary>The page of one drawer.</summary>
public sealed record DrawerAcceptance : IDecisionPage
{
    /// <summary>The drawer and what its receipts say.</summary>
    public required DrawerOfDay Drawer { get; init; }

    /// <summary>What it collected by tax type.</summary>
    public required IReadOnlyList<TaxLine> Taxes { get; init; }

    /// <summary>What stays on accounts as credit.</summary>
    public required Money Unapplied { get; init; }

    /// <summary>Whether the button is shown.</summary>
    public required bool MayAccept { get; init; }

    /// <summary>Why the person who looks must leave it to another person: it is theirs, or of the one they decide for.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>Above which difference the supervisor enters a reason of their own; null where this drawer needs none.</summary>
    public Money? ReportAbove { get; init; }

    /// <summary>Where a difference may come from.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>Its payments that count from an earlier day.</summary>
    public required IReadOnlyList<BackdatedPayment> Backdated { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>Whether who looks can take it over to finish it: it is of an earlier day, and its clerk has not finished it.</summary>
    public bool MayTakeOver { get; init; }

    /// <summary>Why it is taken over, as typed.</summary>
    public TakeOverForm TakeOver { get; init; } = new();

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
