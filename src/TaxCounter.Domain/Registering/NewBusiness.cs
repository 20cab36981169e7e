using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>What a customer says of the business that registers, besides what it is coded by.</summary>
public sealed record NewBusiness
{
    /// <summary>The longest names, lists of owners, and notes, in characters.</summary>
    public const int LongestName = 100, LongestText = 1000;

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public required BusinessRegistrationId Id { get; init; }

    /// <summary>The person or company that is liable.</summary>
    public required string LegalName { get; init; }

    /// <summary>The name over the door; empty when there is none.</summary>
    public string TradeName { get; init; } = "";

    public required TaxIdKind TaxIdKind { get; init; }

    /// <summary>The tax ID as typed. Kept sealed, never in the registration.</summary>
    public required string TaxId { get; init; }

    /// <summary>The place of business.</summary>
    public required Address Place { get; init; }

    /// <summary>Where letters go.</summary>
    public required Address Mailing { get; init; }

    public required string Phone { get; init; }

    public string Email { get; init; } = "";

    /// <summary>Two letters of the language they prefer.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The first day of business.</summary>
    public required DateOnly OpenedOn { get; init; }

    public required RegistrationReason Reason { get; init; }

    /// <summary>Owners, officers and representatives, one to a line.</summary>
    public required string Owners { get; init; }

    /// <summary>The account of the business that was bought; null where it is not known or none was.</summary>
    public AccountNumber? PreviousAccount { get; init; }

    /// <summary>What was decided about contradictions and accounts that look alike.</summary>
    public string Settled { get; init; } = "";

    /// <summary>The digits of the tax ID.</summary>
    public string TaxIdDigits => new([.. TaxId.Where(char.IsAsciiDigit)]);

    /// <summary>Everything that is wrong with it, in the order of the form; nothing when it can be registered.</summary>
    public IEnumerable<Refusal> Faults(DateOnly today)
    {
        if (LegalName.Trim().Length is 0 or > LongestName)
        {
            yield return RegisteringRefusals.NameNeeded;
        }

        if (TaxIdDigits.Length != 9)
        {
            yield return RegisteringRefusals.TaxIdNeeded;
        }

        if (Place.Street.Trim().Length == 0 || Place.City.Trim().Length == 0)
        {
            yield return RegisteringRefusals.PlaceNeeded;
        }
        else if (Licenses.LicensePlace.IsBox(Place.Street))
        {
            yield return Licenses.LicenseRefusals.NoBox;
        }

        if (Phone.Count(char.IsAsciiDigit) < 7)
        {
            yield return RegisteringRefusals.PhoneNeeded;
        }

        if (Owners.Trim().Length is 0 or > LongestText)
        {
            yield return RegisteringRefusals.OwnersNeeded;
        }

        if (OpenedOn.Year < 1900 || OpenedOn > today.AddYears(1))
        {
            yield return RegisteringRefusals.OpeningDay;
        }

        if (new[] { LegalName, TradeName, Owners, Settled }.Any(CardNumberGuard.HoldsCardNumber))
        {
            yield return StaffRefusals.CardNumber("Owners");
        }
    }
}
