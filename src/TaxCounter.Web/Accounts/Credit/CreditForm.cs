namespace TaxCounter.Web.Accounts;

/// <summary>What a clerk confirms when unapplied credit is applied.</summary>
public sealed class CreditForm
{
    /// <summary>What the page showed as applied, in cents.</summary>
    public long ShownCents { get; set; }

    /// <summary>What the page showed as owed afterwards, in cents: at the turn of the day penalty and interest rise.</summary>
    public long? ShownAfterCents { get; set; }
}
