namespace TaxCounter.Domain.RuleBooks;

/// <summary>How one kind of license lives.</summary>
public sealed record LicenseKindRule
{
    /// <summary>How many calendar years it runs, that of its first day included.</summary>
    public required int Years { get; init; }

    /// <summary>Whether tax that is overdue on the account stops issue and renewal.</summary>
    public required bool HeldForUnpaidTax { get; init; }

    /// <summary>What lifts such a hold, in a sentence; empty where nothing holds it.</summary>
    public required string LiftedBy { get; init; }

    /// <summary>Whether tax under appeal, or paid by an authorized plan, does not hold it.</summary>
    public bool AppealOrPlanLifts { get; init; }

    /// <summary>Who can take it away.</summary>
    public required RevocationWay Revocation { get; init; }

    /// <summary>What the law says of notice, hearing and appeal, and what is not known, in a sentence.</summary>
    public required string RevocationSays { get; init; }

    /// <summary>Whether it moves along with its business; otherwise the new place needs a new one.</summary>
    public required bool MovesAlong { get; init; }

    /// <summary>How many days after the business closes its final return is due; null where the ordinary due date holds.</summary>
    public int? FinalReturnDays { get; init; }

    /// <summary>What must be there before one is approved, in the order it comes; none where the rule book asks for nothing.</summary>
    public IReadOnlyList<LicenseRequirement> Requirements { get; init; } = [];
}
