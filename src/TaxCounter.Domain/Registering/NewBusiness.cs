using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Registering;

/// <summary>What a customer says of the business that registers, besides what it is coded by.</summary>
public sealed record NewBusiness
{
    /// <summary>The longest names and notes, in characters.</summary>
    public const int LongestName = 100, LongestText = 1000;

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public required BusinessRegistrationId Id { get; init; }

    /// <summary>The revision of the unfinished registration that the form showed; 0 where nothing of it was kept.</summary>
    public int DraftRevision { get; init; }

    /// <summary>The person or company that is liable.</summary>
    public required string LegalName { get; init; }

    /// <summary>The name over the door; empty when there is none.</summary>
    public string TradeName { get; init; } = "";

    public required TaxIdKind TaxIdKind { get; init; }

    /// <summary>The tax ID as typed. Kept sealed, never in the registration.</summary>
    public required string TaxId { get; init; }

    /// <summary>The place of business; the principal one where there are several.</summary>
    public required Address Place { get; init; }

    /// <summary>The other places of business.</summary>
    public IReadOnlyList<NewPlace> MorePlaces { get; init; } = [];

    /// <summary>Of several places, whether the taxpayer chooses one license for all of them; null where nothing was chosen.</summary>
    public bool? OneLicense { get; init; }

    /// <summary>Where letters go.</summary>
    public required Address Mailing { get; init; }

    public required string Phone { get; init; }

    public string Email { get; init; } = "";

    /// <summary>Two letters of the language they prefer.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The first day of business.</summary>
    public required DateOnly OpenedOn { get; init; }

    public required RegistrationReason Reason { get; init; }

    /// <summary>Owners, officers, representatives and contacts.</summary>
    public required IReadOnlyList<NewPerson> People { get; init; }

    /// <summary>The answers to the office's own fields, by their IDs.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>The account of the business that was bought; null where it is not known or none was.</summary>
    public AccountNumber? PreviousAccount { get; init; }

    /// <summary>The seller's name; empty where none is known.</summary>
    public string PreviousName { get; init; } = "";

    /// <summary>What the buyer brings about what the seller owes.</summary>
    public SellerClearance Clearance { get; init; }

    /// <summary>The number and the day of the certificate that was shown.</summary>
    public string ClearancePaper { get; init; } = "";

    /// <summary>What was decided about contradictions and accounts that look alike.</summary>
    public string Settled { get; init; } = "";

    /// <summary>The digits of the tax ID.</summary>
    public string TaxIdDigits => new([.. TaxId.Where(char.IsAsciiDigit)]);

    /// <summary>Every place of business, the principal one first.</summary>
    public IReadOnlyList<NewPlace> Places => [new NewPlace(TradeName, Place, OpenedOn), .. MorePlaces];
}
