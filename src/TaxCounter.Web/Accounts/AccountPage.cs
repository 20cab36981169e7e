using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>The account page.</summary>
public sealed record AccountPage
{
    /// <summary>The account.</summary>
    public required Account Account { get; init; }

    /// <summary>What they owe.</summary>
    public required BalanceTable Balance { get; init; }

    /// <summary>The list below it.</summary>
    public required AccountTab Tab { get; init; }

    /// <summary>The newest payoff quotes whose days are not all over, with how they stand.</summary>
    public required IReadOnlyList<QuoteCheck> Quotes { get; init; }

    /// <summary>The account's penalty waivers, newest first; none for who may not see them.</summary>
    public required IReadOnlyList<WaiverRow> Waivers { get; init; }

    /// <summary>The rule book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether all steps are open, for printing and without scripts.</summary>
    public required bool AllSteps { get; init; }

    /// <summary>Whether paid-up periods are shown.</summary>
    public required bool ShowPaid { get; init; }

    /// <summary>Why the chosen day could not be taken.</summary>
    public string? DayTrouble { get; init; }

    /// <summary>Whether it is shown as of today.</summary>
    public bool IsToday => Balance.Day == Today;

    /// <summary>What stands in the address to see the same with something else.</summary>
    public string Url(bool? paid = null, bool? steps = null)
    {
        List<string> said = [];
        if (!IsToday)
        {
            said.Add("asOf=" + Shell.DayText.Field(Balance.Day));
        }

        if (paid ?? ShowPaid)
        {
            said.Add("paid=true");
        }

        if (steps ?? AllSteps)
        {
            said.Add("steps=true");
        }

        return $"/accounts/{Account.Number}" + (said.Count == 0 ? "" : "?" + string.Join('&', said));
    }
}
