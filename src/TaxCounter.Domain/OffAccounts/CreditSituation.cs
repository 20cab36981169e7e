using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>What a suggestion rests on.</summary>
public sealed record CreditSituation
{
    public required OpenCredit Credit { get; init; }

    /// <summary>What the account owes.</summary>
    public required Money OwesHere { get; init; }

    /// <summary>What other accounts of the same taxpayer owe.</summary>
    public required Money OwesElsewhere { get; init; }

    /// <summary>Whether the account is in business, so that another charge can come.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether the customer was asked and has not answered.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether the customer answered.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The credit of a row of the queue.</summary>
    public static CreditSituation Of(CreditRow row, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new()
        {
            Credit = row.Credit,
            OwesHere = row.OwesHere,
            OwesElsewhere = row.OwesElsewhere,
            IsOpen = row.Status == Accounts.AccountStatus.Open,
            IsAsked = row.Credit is { IsCarried: false, LookAgainOn: { } day } && day > today,
            Today = today,
        };
    }
}
