using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Samples;

/// <summary>What a clerk meets on an account of the sample office.</summary>
internal enum Situation
{
    /// <summary>Everything is paid in time.</summary>
    PaidUp,

    /// <summary>The last month is unpaid.</summary>
    OneLate,

    /// <summary>The last four periods are unpaid.</summary>
    SeveralLate,

    /// <summary>The last period is paid in part.</summary>
    PaidInPart,

    /// <summary>A period of long ago is unpaid: the penalty has reached its cap.</summary>
    CapReached,

    /// <summary>More was paid than was owed.</summary>
    Overpaid,

    /// <summary>Last quarter's payments came late and did not cover what lateness cost.</summary>
    PaidLate,
}

/// <summary>One account of the sample office as it is told.</summary>
internal sealed record SampleAccount
{
    public required string TaxpayerName { get; init; }

    public string TradeName { get; init; } = "";

    public AccountKind Kind { get; init; } = AccountKind.Business;

    public TaxIdKind TaxIdKind { get; init; } = TaxIdKind.Fein;

    public string BusinessType { get; init; } = "retail";

    public string Naics { get; init; } = "459999";

    /// <summary>Which of the office's places.</summary>
    public int Place { get; init; }

    public required string Street { get; init; }

    /// <summary>A box where letters go instead.</summary>
    public string? PostBox { get; init; }

    public string Language { get; init; } = "en";

    public AccountStatus Status { get; init; } = AccountStatus.Open;

    public Situation Situation { get; init; }

    public FilingFrequency Frequency { get; init; } = FilingFrequency.Monthly;

    /// <summary>Tax types beside sales tax.</summary>
    public string[] Also { get; init; } = [];

    /// <summary>Whether the running month is charged already and not yet due.</summary>
    public bool HasFutureDue { get; init; }

    public (AlertKind Kind, string Text, int DaysAgo)[] Alerts { get; init; } = [];
}
