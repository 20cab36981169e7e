using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.OffAccounts;

/// <summary>One credit as its pages show it.</summary>
public sealed record OpenCreditPage
{
    private const int MostNamed = 4;

    public required OpenCredit Credit { get; init; }

    public required Account Account { get; init; }

    /// <summary>The obligation that was paid too much; null for money without one.</summary>
    public required Obligation? From { get; init; }

    /// <summary>What it would pay: own debts first, then the taxpayer's other accounts.</summary>
    public required CreditMove Move { get; init; }

    /// <summary>The newest question to the customer.</summary>
    public required CreditQuestion? Question { get; init; }

    /// <summary>The returns that the account should have filed and did not, newest first.</summary>
    public required IReadOnlyList<MissingReturn> Missing { get; init; }

    /// <summary>The last day of the refund right with its steps, where the law of the tax says one.</summary>
    public required Result<Calculation>? Right { get; init; }

    public required CreditSuggestion Suggestion { get; init; }

    /// <summary>The credit that is worked after this one.</summary>
    public required OpenCreditId? Next { get; init; }

    public required RuleBook Rules { get; init; }

    public required StaffMember Who { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Its address.</summary>
    public string Url => $"/off-accounts/{Credit.Id.Value}";

    /// <summary>Whether this person may work it.</summary>
    public bool CanWork => Who.May(Permission.WorkOffAccounts);

    /// <summary>Whether it is small enough to be written off.</summary>
    public bool IsSmall => Credit.Amount <= CreditSuggestion.SmallCredit(Rules, Today);

    /// <summary>Whether it waits for a day that has not come.</summary>
    public bool IsSetAside => Credit.LookAgainOn > Today;

    /// <summary>What was paid too much.</summary>
    public string Subject => From is null ? "money that was not for one period" : $"{Rules.TaxName(From.TaxType)} {From.Period}";

    /// <summary>The missing returns in words.</summary>
    public string MissingSays => Missing.Count == 0 ? "none by the registrations of this account"
        : string.Join(", ", Missing.Take(MostNamed).Select(m => $"{Rules.TaxName(m.TaxType)} {m.Period}")) + (Missing.Count > MostNamed ? $", and {Missing.Count - MostNamed} more" : "") + ". Ask for them before money goes back.";

    /// <summary>How long the refund right lasts.</summary>
    public string Left => (Credit.RightEndsOn.DayNumber - Today.DayNumber) switch
    {
        < 0 => "The time to claim it back is over.",
        0 => "The refund right ends today.",
        1 => "The refund right ends tomorrow.",
        var days => $"{days:N0} days are left to claim it back.",
    };

    /// <summary>The address of what is suggested, where it is a page.</summary>
    public string? SuggestedUrl => Suggestion.Act switch
    {
        SuggestedAct.Apply => Url + "/apply",
        SuggestedAct.WriteOff => Url + "/write-off",
        SuggestedAct.Ask when Question is not { IsOpen: true } => Url + "/ask",
        _ => null,
    };
}
