using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>A returned check with what became of it.</summary>
public sealed record ReturnedPage
{
    public required ReturnedCheck Check { get; init; }

    public required Account Account { get; init; }

    /// <summary>What it had paid, as it stands today.</summary>
    public required IReadOnlyList<ObligationBalance> Owed { get; init; }

    /// <summary>The letters written with it.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    public required RuleBook Rules { get; init; }

    public required StaffMember Who { get; init; }

    /// <summary>Why who looks cannot undo it; null when they can.</summary>
    public Refusal? WhyNotUndo { get; init; }

    /// <summary>What was typed.</summary>
    public EndForm Form { get; init; } = new();

    /// <summary>Whether who looks can note that the bank paid it after all.</summary>
    public bool MayEnd => Check.State == ReturnedCheckState.Returned && Who.May(Permission.RecordReturnedChecks);
}
