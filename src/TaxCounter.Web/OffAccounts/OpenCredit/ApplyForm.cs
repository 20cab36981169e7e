namespace TaxCounter.Web.OffAccounts;

/// <summary>A credit that is applied, as the page showed it.</summary>
public sealed class ApplyForm
{
    /// <summary>The account to pay for alone; empty for the account's own debts and those of the taxpayer's other accounts.</summary>
    public string? To { get; set; }

    /// <summary>Why another taxpayer's account gets it.</summary>
    public string? Reason { get; set; }

    /// <summary>What the page showed as applied, in cents.</summary>
    public long ShownCents { get; set; }

    /// <summary>What the page showed as owed afterwards, in cents: at the turn of the day penalty and interest rise.</summary>
    public long? ShownAfterCents { get; set; }
}
