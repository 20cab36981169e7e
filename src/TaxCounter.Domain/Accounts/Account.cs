using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Accounts;

/// <summary>A taxpayer's account at this office: who they are, where they are, what they are registered for, what a clerk must know first.</summary>
public sealed class Account
{
    private readonly List<Registration> _registrations = [];
    private readonly List<AccountAlert> _alerts = [];

    private Account()
    {
        OldNumber = TaxpayerName = TradeName = Naics = BusinessType = LocationCode = Phone = Email = Language = "";
        Location = Mailing = new Address("", "", "", "");
    }

    public AccountId Id { get; private init; }

    /// <inheritdoc cref="AccountFacts.Number"/>
    public AccountNumber Number { get; private set; }

    /// <inheritdoc cref="AccountFacts.OldNumber"/>
    public string OldNumber { get; private set; }

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

    /// <summary>Where it was before, with the last day at each place.</summary>
    public FormerLocations FormerLocations { get; private set; } = FormerLocations.None;

    /// <summary>What changed of what is on file, by the day from which it holds.</summary>
    public FileByDay ByDay { get; private set; } = FileByDay.None;

    /// <summary>Where it is, as of the last change that was entered: whoever needs it on a day asks <see cref="AddressOn"/>.</summary>
    public Address Location { get; private set; }

    /// <summary>Where letters go, as of the last change that was entered: whoever needs it on a day asks <see cref="MailingOn"/>.</summary>
    public Address Mailing { get; private set; }

    /// <summary>As of the last change that was entered: whoever needs it on a day asks <see cref="PhoneOn"/>.</summary>
    public string Phone { get; private set; }

    /// <summary>As of the last change that was entered: whoever needs it on a day asks <see cref="EmailOn"/>.</summary>
    public string Email { get; private set; }

    /// <summary>As of the last change that was entered: whoever needs it on a day asks <see cref="LanguageOn"/>.</summary>
    public string Language { get; private set; }

    /// <inheritdoc cref="AccountFacts.OpenedOn"/>
    public DateOnly OpenedOn { get; private set; }

    /// <inheritdoc cref="AccountFacts.ClosedOn"/>
    public DateOnly? ClosedOn { get; private set; }

    /// <inheritdoc cref="AccountFacts.Status"/>
    public AccountStatus Status { get; private set; }

    /// <summary>The account that stays of this business, where this one is a duplicate that was merged; null otherwise.</summary>
    public AccountNumber? MergedInto { get; private set; }

    /// <summary>The day from which it is merged; null where it is not.</summary>
    public DateOnly? MergedOn { get; private set; }

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
            OldNumber = facts.OldNumber,
            Kind = facts.Kind,
            TaxpayerName = facts.TaxpayerName,
            TradeName = facts.TradeName,
            TaxId = taxId,
            Naics = facts.Naics,
            BusinessType = facts.BusinessType,
            LocationCode = facts.LocationCode,
            Location = facts.Location,
            Mailing = facts.Mailing with { }, // its own, also where both are the same: each is kept by itself
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
        if ((WhyNotBegin() ?? (_registrations.Exists(r => r.TaxType == taxType && r.From == from) ? AccountRefusals.AlreadyRegistered(taxType, from) : null)) is { } no)
        {
            return no;
        }

        var registration = new Registration(Id, taxType, frequency, from, to);
        _registrations.Add(registration);
        return registration;
    }

    /// <summary>Moves it to another place of business from a day on; its mail goes where it went, and what it owed or filed before stays with the former place.</summary>
    public void Relocate(Address location, string locationCode, DateOnly movedOn)
    {
        FormerLocations = locationCode == LocationCode ? FormerLocations : FormerLocations.And(LocationCode, movedOn.AddDays(-1));
        (Location, LocationCode) = (ByDay.On(FilePart.Location, movedOn) is null ? location : Location, locationCode);
    }

    /// <summary>Where it is on a day.</summary>
    public Address AddressOn(DateOnly day) => ByDay.On(FilePart.Location, day) is { } text ? FileText.Address(text) : Location;

    /// <summary>Where its letters go on a day.</summary>
    public Address MailingOn(DateOnly day) => ByDay.On(FilePart.Mailing, day) is { } text ? FileText.Address(text) : Mailing;

    /// <summary>Its telephone on a day; empty for none.</summary>
    public string PhoneOn(DateOnly day) => ByDay.On(FilePart.Phone, day) ?? Phone;

    /// <summary>Its e-mail address on a day; empty for none.</summary>
    public string EmailOn(DateOnly day) => ByDay.On(FilePart.Email, day) ?? Email;

    /// <summary>Two letters of the language of its letters on a day.</summary>
    public string LanguageOn(DateOnly day) => ByDay.On(FilePart.Language, day) ?? Language;

    /// <summary>Who is in office on a day.</summary>
    public IReadOnlyList<Officer> OfficersOn(DateOnly day) => [.. ByDay.Officers.Where(o => o.IsInOfficeOn(day))];

    /// <summary>Brings it to what all changes of what is on file say; what holds today stands in its own fields.</summary>
    public void Restate(IEnumerable<AccountChange> all, DateOnly today)
    {
        ByDay = FileByDay.Of(all);
        (Location, Mailing) = (ByDay.On(FilePart.Location, today) is null ? Location : AddressOn(today), ByDay.On(FilePart.Mailing, today) is null ? Mailing : MailingOn(today));
        (Phone, Email, Language) = (PhoneOn(today), EmailOn(today), LanguageOn(today));
    }

    /// <summary>It is a duplicate of another account, which stays: from a day on nothing new begins here. What was posted here stays here.</summary>
    public void MergeInto(AccountNumber stays, DateOnly on) => (Status, MergedInto, MergedOn) = (AccountStatus.Merged, stays, on);

    /// <summary>It is an account of its own again, as it was; closed where the business closed in between.</summary>
    public void TakeApart(AccountStatus before) => (Status, MergedInto, MergedOn) = (before == AccountStatus.Open && ClosedOn is not null ? AccountStatus.Closed : before, null, null);

    /// <summary>Why nothing new begins on it: no return, license, plan, authorization, change of what is on file. Null where it may. What is owed or credited here is still paid, waived, adjusted and refunded here.</summary>
    public Refusal? WhyNotBegin() => MergedInto is { } stays ? AccountRefusals.Merged(Number, stays) : null;

    /// <summary>Its location code on a day.</summary>
    public string LocationOn(DateOnly day) => FormerLocations.On(day) ?? LocationCode;

    /// <summary>Codes it otherwise from now on.</summary>
    public void Recode(string naics, string businessType) => (Naics, BusinessType) = (naics, businessType);

    /// <summary>Files a tax otherwise from a day on; what it filed before stays as it was. Refused: a day that is not ahead, and a tax it does not file then.</summary>
    public Result<Registration> ChangeFrequency(string taxType, FilingFrequency frequency, DateOnly from, DateOnly today)
    {
        if (from <= today || _registrations.Find(r => r.TaxType == taxType && r.From < from && (r.To is null || r.To >= from)) is not { } now)
        {
            return AccountRefusals.FrequencyNotAhead(taxType, from);
        }

        var last = now.To;
        now.End(from.AddDays(-1));
        return Register(taxType, frequency, from, last);
    }

    /// <summary>The business closed: its registrations end on that day.</summary>
    public void Close(DateOnly lastDay)
    {
        (Status, ClosedOn) = (MergedInto is null ? AccountStatus.Closed : Status, lastDay);
        foreach (var registration in _registrations.Where(r => r.To is null || r.To > lastDay))
        {
            registration.End(lastDay);
        }
    }

    /// <summary>It files a tax for the last time: its registration ends on that day.</summary>
    public void EndRegistration(string taxType, DateOnly lastDay)
    {
        foreach (var registration in _registrations.Where(r => r.TaxType == taxType && r.From <= lastDay && (r.To is null || r.To > lastDay)))
        {
            registration.End(lastDay);
        }
    }

    /// <summary>The business is open again: what ended on the day it closed goes on.</summary>
    public void Reopen(DateOnly closedOn)
    {
        if (ClosedOn != closedOn)
        {
            return;
        }

        (Status, ClosedOn) = (MergedInto is null ? AccountStatus.Open : Status, null);
        foreach (var registration in _registrations.Where(r => r.To == closedOn))
        {
            registration.End(null);
        }
    }

    /// <summary>Puts up an alert, under the id that its form was made with where it came from one.</summary>
    public AccountAlert Raise(AlertKind kind, string text, DateOnly on, string byName, Guid? id = null, string person = "")
    {
        var alert = new AccountAlert(id ?? OrderedKey.New(), Id, kind, text, on, byName, person);
        _alerts.Add(alert);
        return alert;
    }

    /// <summary>The alerts that stand on a day.</summary>
    public IEnumerable<AccountAlert> AlertsOn(DateOnly day) => _alerts.Where(a => a.RaisedOn <= day && (a.LiftedOn is null || a.LiftedOn > day));

    /// <summary>The alert that forbids checks on a day, if one.</summary>
    public AccountAlert? CertifiedFundsOnly(DateOnly day) => AlertsOn(day).FirstOrDefault(a => a.Kind == AlertKind.CertifiedFundsOnly);
}
