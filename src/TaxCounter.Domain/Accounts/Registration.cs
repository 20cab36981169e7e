using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

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

    /// <summary>The account.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>The tax type's code.</summary>
    public string TaxType { get; private set; }

    /// <summary>How often.</summary>
    public FilingFrequency Frequency { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, when it ended.</summary>
    public DateOnly? To { get; private set; }
}

/// <summary>What an alert is about, and so what it blocks.</summary>
public enum AlertKind
{
    /// <summary>To be read; blocks nothing.</summary>
    Notice = 1,

    /// <summary>Cash, money order, cashier's check or card; a personal or company check is refused.</summary>
    CertifiedFundsOnly,

    /// <summary>Under a bankruptcy court: no collection without counsel.</summary>
    Bankruptcy,

    /// <summary>Under appeal.</summary>
    Appeal,

    /// <summary>No license is issued or renewed.</summary>
    LicenseHold,
}

/// <summary>Something a clerk must know before anything else about an account.</summary>
public sealed class AccountAlert
{
    internal AccountAlert(AccountId accountId, AlertKind kind, string text, DateOnly raisedOn, string raisedBy)
    {
        Id = OrderedKey.New();
        AccountId = accountId;
        Kind = kind;
        Text = text;
        RaisedOn = raisedOn;
        RaisedBy = raisedBy;
    }

    /// <summary>Its key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The account.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>What it is about.</summary>
    public AlertKind Kind { get; private set; }

    /// <summary>In words that can be read to the customer.</summary>
    public string Text { get; private set; }

    /// <summary>Since when.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>By whom.</summary>
    public string RaisedBy { get; private set; }

    /// <summary>Until when, once lifted.</summary>
    public DateOnly? LiftedOn { get; private set; }
}
