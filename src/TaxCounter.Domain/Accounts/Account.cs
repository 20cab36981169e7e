using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Accounts;

/// <summary>What kind of customer an account is for.</summary>
public enum AccountKind
{
    /// <summary>A business: taxes and licenses.</summary>
    Business = 1,

    /// <summary>A household with sewer and solid-waste fees.</summary>
    UserFee = 2,
}

/// <summary>Whether an account is in business.</summary>
public enum AccountStatus
{
    /// <summary>In business.</summary>
    Open = 1,

    /// <summary>Out of business.</summary>
    Closed,

    /// <summary>On hold.</summary>
    Suspended,

    /// <summary>Its right to do business was taken.</summary>
    Revoked,
}

/// <summary>Which number a tax id is.</summary>
public enum TaxIdKind
{
    /// <summary>Federal employer identification number.</summary>
    Fein = 1,

    /// <summary>Social security number.</summary>
    Ssn = 2,
}

/// <summary>A tax id as the office keeps it: sealed, found by a keyed hash, shown as its last four. Never in a URL, a log, a list or a page.</summary>
public sealed class TaxId
{
    /// <summary>What the vault gave back for a number.</summary>
    /// <param name="kind">FEIN or SSN.</param>
    /// <param name="lastFour">What may be shown.</param>
    /// <param name="number">The number, sealed.</param>
    /// <param name="searchHash">The keyed hash that finds it, 32 bytes.</param>
    public TaxId(TaxIdKind kind, string lastFour, ProtectedTaxId number, ReadOnlyMemory<byte> searchHash)
    {
        Kind = kind;
        LastFour = lastFour;
        Number = number;
        SearchHash = searchHash;
    }

    /// <summary>FEIN or SSN.</summary>
    public TaxIdKind Kind { get; private set; }

    /// <summary>What may be shown.</summary>
    public string LastFour { get; private set; }

    /// <summary>The number, sealed with a key the database does not hold.</summary>
    public ProtectedTaxId Number { get; private set; }

    /// <summary>A keyed hash that finds the account of a number without reading any.</summary>
    public ReadOnlyMemory<byte> SearchHash { get; private set; }

    /// <summary>As on screen: <c>FEIN ••-•••5413</c>.</summary>
    public string Masked => Kind == TaxIdKind.Fein ? $"FEIN ••-•••{LastFour}" : $"SSN •••-••-{LastFour}";
}

/// <summary>A street address.</summary>
/// <param name="Street">House number and street, or the box.</param>
/// <param name="City">City.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">Five or nine digits.</param>
public sealed record Address(string Street, string City, string State, string Zip)
{
    /// <summary>On one line: <c>3959 Essen Ln, Baton Rouge 70816</c>.</summary>
    public string OneLine() => $"{Street}, {City} {Zip}";
}

/// <summary>What is said about an account when it is opened or corrected.</summary>
public sealed record AccountFacts
{
    /// <summary>The account's number.</summary>
    public required AccountNumber Number { get; init; }

    /// <summary>Business or household.</summary>
    public required AccountKind Kind { get; init; }

    /// <summary>The person or company that is liable.</summary>
    public required string TaxpayerName { get; init; }

    /// <summary>The name over the door; empty when there is none.</summary>
    public string TradeName { get; init; } = "";

    /// <summary>North American Industry Classification, up to six digits; may be empty.</summary>
    public string Naics { get; init; } = "";

    /// <summary>The office's own word for what it does: contractor, retail.</summary>
    public string BusinessType { get; init; } = "";

    /// <summary>Where it lies for rates and funds: 1701, PHILA.</summary>
    public required string LocationCode { get; init; }

    /// <summary>Where it is.</summary>
    public required Address Location { get; init; }

    /// <summary>Where letters go.</summary>
    public required Address Mailing { get; init; }

    /// <summary>Telephone as told.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Electronic mail; may be empty.</summary>
    public string Email { get; init; } = "";

    /// <summary>Two letters of the language they prefer.</summary>
    public string Language { get; init; } = "en";

    /// <summary>First day.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Last day, when closed.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>In business or not.</summary>
    public required AccountStatus Status { get; init; }
}

/// <summary>A taxpayer's account at this office: who they are, where they are, what they are registered for, what a clerk must know first.</summary>
public sealed class Account
{
    private readonly List<Registration> _registrations = [];
    private readonly List<AccountAlert> _alerts = [];

    private Account()
    {
        TaxpayerName = TradeName = Naics = BusinessType = LocationCode = Phone = Email = Language = "";
        Location = Mailing = new Address("", "", "", "");
    }

    /// <summary>Its key.</summary>
    public AccountId Id { get; private init; }

    /// <inheritdoc cref="AccountFacts.Number"/>
    public AccountNumber Number { get; private set; }

    /// <inheritdoc cref="AccountFacts.Kind"/>
    public AccountKind Kind { get; private set; }

    /// <inheritdoc cref="AccountFacts.TaxpayerName"/>
    public string TaxpayerName { get; private set; }

    /// <inheritdoc cref="AccountFacts.TradeName"/>
    public string TradeName { get; private set; }

    /// <summary>The tax id, sealed; null when none is known.</summary>
    public TaxId? TaxId { get; private set; }

    /// <inheritdoc cref="AccountFacts.Naics"/>
    public string Naics { get; private set; }

    /// <inheritdoc cref="AccountFacts.BusinessType"/>
    public string BusinessType { get; private set; }

    /// <inheritdoc cref="AccountFacts.LocationCode"/>
    public string LocationCode { get; private set; }

    /// <inheritdoc cref="AccountFacts.Location"/>
    public Address Location { get; private set; }

    /// <inheritdoc cref="AccountFacts.Mailing"/>
    public Address Mailing { get; private set; }

    /// <inheritdoc cref="AccountFacts.Phone"/>
    public string Phone { get; private set; }

    /// <inheritdoc cref="AccountFacts.Email"/>
    public string Email { get; private set; }

    /// <inheritdoc cref="AccountFacts.Language"/>
    public string Language { get; private set; }

    /// <inheritdoc cref="AccountFacts.OpenedOn"/>
    public DateOnly OpenedOn { get; private set; }

    /// <inheritdoc cref="AccountFacts.ClosedOn"/>
    public DateOnly? ClosedOn { get; private set; }

    /// <inheritdoc cref="AccountFacts.Status"/>
    public AccountStatus Status { get; private set; }

    /// <summary>Changes with every change, so that nobody overwrites what they have not seen.</summary>
    public Guid Version { get; private set; }

    /// <summary>The tax types it files, dated.</summary>
    public IReadOnlyList<Registration> Registrations => _registrations;

    /// <summary>What a clerk must know first, lifted ones included.</summary>
    public IReadOnlyList<AccountAlert> Alerts => _alerts;

    /// <summary>The name a clerk calls out: the one over the door, else the taxpayer's.</summary>
    public string Name => TradeName.Length > 0 ? TradeName : TaxpayerName;

    /// <summary>Opens an account.</summary>
    public static Account Open(AccountFacts facts, TaxId? taxId)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new Account
        {
            Id = AccountId.New(),
            Number = facts.Number,
            Kind = facts.Kind,
            TaxpayerName = facts.TaxpayerName,
            TradeName = facts.TradeName,
            TaxId = taxId,
            Naics = facts.Naics,
            BusinessType = facts.BusinessType,
            LocationCode = facts.LocationCode,
            Location = facts.Location,
            Mailing = facts.Mailing,
            Phone = facts.Phone,
            Email = facts.Email,
            Language = facts.Language,
            OpenedOn = facts.OpenedOn,
            ClosedOn = facts.ClosedOn,
            Status = facts.Status,
        };
    }

    /// <summary>Registers it for a tax type. Refused: the same tax type from the same day twice.</summary>
    public Result<Registration> Register(string taxType, FilingFrequency frequency, DateOnly from, DateOnly? to)
    {
        if (_registrations.Exists(r => r.TaxType == taxType && r.From == from))
        {
            return AccountRefusals.AlreadyRegistered(taxType, from);
        }

        var registration = new Registration(Id, taxType, frequency, from, to);
        _registrations.Add(registration);
        return registration;
    }

    /// <summary>Puts up an alert.</summary>
    public AccountAlert Raise(AlertKind kind, string text, DateOnly on, string byName)
    {
        var alert = new AccountAlert(Id, kind, text, on, byName);
        _alerts.Add(alert);
        return alert;
    }

    /// <summary>The alerts that stand on a day.</summary>
    public IEnumerable<AccountAlert> AlertsOn(DateOnly day) => _alerts.Where(a => a.RaisedOn <= day && (a.LiftedOn is null || a.LiftedOn > day));

    /// <summary>The alert that forbids checks on a day, if one.</summary>
    public AccountAlert? CertifiedFundsOnly(DateOnly day) => AlertsOn(day).FirstOrDefault(a => a.Kind == AlertKind.CertifiedFundsOnly);
}
