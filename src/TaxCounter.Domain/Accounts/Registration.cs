using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Accounts;

/// <summary>That an account files one tax type, how often, from when to when.</summary>
public sealed class Registration
{
    internal Registration(AccountId accountId, string taxType, FilingFrequency frequency, DateOnly from, DateOnly? to)
    {
        AccountId = accountId;
        TaxType = taxType;
        Frequency = frequency;
        From = from;
        To = to;
    }

    public AccountId AccountId { get; private set; }

    /// <summary>The tax type's code.</summary>
    public string TaxType { get; private set; }

    /// <summary>How often.</summary>
    public FilingFrequency Frequency { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, when it ended.</summary>
    public DateOnly? To { get; private set; }

    internal void End(DateOnly? lastDay) => To = lastDay;
}
