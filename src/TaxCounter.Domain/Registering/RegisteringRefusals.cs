using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Registering;

/// <summary>What is refused when a business registers, in sentences.</summary>
public static class RegisteringRefusals
{
    /// <summary>No legal name.</summary>
    public static readonly Refusal NameNeeded = new("registering.name-needed", "Enter the legal name of the person or company, in 100 characters or fewer.", "LegalName");

    /// <summary>No tax ID.</summary>
    public static readonly Refusal TaxIdNeeded = new("registering.tax-id-needed", "Enter the nine digits of the FEIN or SSN.", "TaxId");

    /// <summary>No place of business.</summary>
    public static readonly Refusal PlaceNeeded = new("registering.place-needed", "Enter the street and the city of the place of business.", "Street");

    /// <summary>No telephone.</summary>
    public static readonly Refusal PhoneNeeded = new("registering.phone-needed", "Enter a phone number of seven digits or more.", "Phone");

    /// <summary>Nobody owns it.</summary>
    public static readonly Refusal PeopleNeeded = new("registering.people-needed", "Enter at least one owner, officer or partner.", "People");

    /// <summary>A person without a name.</summary>
    public static readonly Refusal PersonName = new("registering.person-name", "Enter the person's name, in 100 characters or fewer.");

    /// <summary>A person who is nothing to the business.</summary>
    public static readonly Refusal PersonRole = new("registering.person-role", "Choose what the person is to the business.");

    /// <summary>No day it can open.</summary>
    public static readonly Refusal OpeningDay = new("registering.opening-day", "Enter the first day of business, at most one year ahead.", "OpenedOn");

    /// <summary>The address does not decide the location code.</summary>
    public static Refusal LocationOpen(string proposed) =>
        new("registering.location-open", $"The location code is not decided{(proposed.Length > 0 ? $" ({proposed})" : "")}. Ask the customer, or choose the code yourself with a reason.", "Override.location_codes");

    /// <summary>Nothing was decided about what contradicts or looks alike.</summary>
    public static readonly Refusal SettleFirst = new("registering.settle-first", "Enter what was decided about the contradictions and the accounts that look alike.", "Settled");

    /// <summary>No such previous account.</summary>
    public static readonly Refusal UnknownPrevious = new("registering.unknown-previous", "There is no account of this number. Leave it empty if the previous owner's account is not known.", "PreviousAccount");

    /// <summary>Bought, and nothing said of the seller's taxes.</summary>
    public static readonly Refusal ClearanceNeeded = new("registering.clearance-needed", "Choose whether the seller's certificate was shown, was asked for, or is missing.", "Clearance");

    /// <summary>A certificate that was shown, without its number.</summary>
    public static readonly Refusal ClearancePaper = new("registering.clearance-paper", "Enter the number and the day of the certificate that was shown.", "ClearancePaper");

    /// <summary>Several places, and nothing chosen.</summary>
    public static readonly Refusal ChooseLicenses = new("registering.choose-licenses", "Ask the taxpayer: one license for all places, or one for each? Choose what they say.", "OneLicense");

    /// <summary>More places are said than entered.</summary>
    public static Refusal PlacesMissing(int said, int entered) =>
        new("registering.places-missing", $"The customer says {said} places of business, and {entered} {(entered == 1 ? "is" : "are")} entered. Enter the others, or enter below why they are no places of business.", "Settled");

    /// <summary>A field of the office without its answer.</summary>
    public static Refusal FactNeeded(RegistrationField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new("registering.fact-needed", field.Kind == RegistrationFieldKind.Choice ? $"Choose: {field.Label.ToLowerInvariant()}." : $"Enter: {field.Label}.", $"Facts[{field.Id}]");
    }

    /// <summary>A field of the office with an answer that cannot be.</summary>
    public static Refusal FactWrong(RegistrationField field, RegistrationFieldRule rule)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(rule);
        return new("registering.fact-wrong", field.Kind switch
        {
            RegistrationFieldKind.Digits => rule.Least == rule.Most ? $"{field.Label}: enter {rule.Least} digits." : $"{field.Label}: enter {rule.Least} to {rule.Most} digits.",
            RegistrationFieldKind.Day => $"{field.Label}: enter a day, like 2026-09-15.",
            RegistrationFieldKind.Choice => $"{field.Label}: choose one from the list.",
            RegistrationFieldKind.Percents => $"{field.Label}: the percents add up to 100. For example: retail 80, repairs 20.",
            _ => $"{field.Label}: use {rule.Most} characters or fewer.",
        }, $"Facts[{field.Id}]");
    }

    /// <summary>Another person entered something since.</summary>
    public static Refusal DraftChanged(string who) => new("registering.draft-changed", $"{who} has changed this registration since you opened it. Open it again under Unfinished registrations; what you enter here is not kept.");

    /// <summary>Registered meanwhile.</summary>
    public static Refusal DraftRegistered(RegistrationNumber number) => new("registering.draft-registered", $"This business is already registered as {number}. Open it by its number.");

    /// <summary>Too much text.</summary>
    public static readonly Refusal DraftTooLong = new("registering.draft-too-long", "This is too much to keep. Shorten the notes.");

    /// <summary>Something is owed.</summary>
    public static Refusal NotClear(IReadOnlyList<SellerDebt> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var said = string.Join("; ", open.Select(d => $"{d.Account.Number.Grouped()}: {string.Join(" and ", new[] { d.Owed.IsPositive ? $"{d.Owed.InDollars()} owed" : null, d.MissingReturns > 0 ? d.MissingReturns == 1 ? "1 return missing" : $"{d.MissingReturns} returns missing" : null }.OfType<string>())}"));
        return new("registering.not-clear", $"No certificate yet. {said}. Take the payment and the missing returns first.");
    }

    /// <summary>Another office issues it.</summary>
    public static Refusal IssuedElsewhere(ClearanceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new("registering.issued-elsewhere", $"This counter does not print the {rule.Paper.ToLowerInvariant()}. {rule.Applies}");
    }

    /// <summary>Finished or discarded meanwhile.</summary>
    public static readonly Refusal DraftGone = new("registering.draft-gone", "This registration is not among the unfinished ones any more. It was registered or discarded.");

    /// <summary>Moved meanwhile.</summary>
    public static Refusal MovedSince(string place) => new("registering.moved-since", $"This business has moved since you opened the page. It is at {place} now.");

    /// <summary>No day it can have moved.</summary>
    public static Refusal MovingDay(DateOnly opened, DateOnly today) => new("registering.moving-day", $"Enter the first day at the new place, from {DateWords.Date(opened)} to {DateWords.Date(today)}. A later move is entered on its day.", "MovedOn");
}
