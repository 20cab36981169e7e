using TaxCounter.Domain.Kernel;

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
    public static readonly Refusal OwnersNeeded = new("registering.owners-needed", "Enter the owners, officers or partners with their titles, one to a line, in 1,000 characters or fewer.", "Owners");

    /// <summary>No day it can open.</summary>
    public static readonly Refusal OpeningDay = new("registering.opening-day", "Enter the first day of business, at most one year ahead.", "OpenedOn");

    /// <summary>The address does not decide the location code.</summary>
    public static Refusal LocationOpen(string proposed) =>
        new("registering.location-open", $"The location code is not decided{(proposed.Length > 0 ? $" ({proposed})" : "")}. Ask the customer, or choose the code yourself with a reason.", "Override.location_codes");

    /// <summary>Nothing was decided about what contradicts or looks alike.</summary>
    public static readonly Refusal SettleFirst = new("registering.settle-first", "Enter what was decided about the contradictions and the accounts that look alike.", "Settled");

    /// <summary>No such previous account.</summary>
    public static readonly Refusal UnknownPrevious = new("registering.unknown-previous", "There is no account of this number. Leave it empty if the previous owner's account is not known.", "PreviousAccount");
}
