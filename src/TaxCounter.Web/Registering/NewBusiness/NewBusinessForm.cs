using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Web.Registering;

/// <summary>A business that registers, as it is filled in; its coding questions stand beside it under their own names.</summary>
public sealed class NewBusinessForm
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public Guid Id { get; set; }

    public string? LegalName { get; set; }

    public string? TradeName { get; set; }

    public TaxIdKind TaxIdKind { get; set; } = TaxIdKind.Fein;

    public string? TaxId { get; set; }

    public string? Street { get; set; }

    public string? City { get; set; }

    /// <summary>Two letters.</summary>
    public string? StateCode { get; set; }

    public string? Zip { get; set; }

    /// <summary>Where letters go; the place of business where it is empty.</summary>
    public string? MailingStreet { get; set; }

    public string? MailingCity { get; set; }

    /// <summary>Two letters.</summary>
    public string? MailingState { get; set; }

    public string? MailingZip { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string Language { get; set; } = "en";

    /// <summary>Owners, officers, representatives and contacts; empty rows are left out.</summary>
    public IList<PersonForm> People { get; set; } = [];

    /// <summary>The other places of business; empty ones are left out.</summary>
    public IList<PlaceForm> Places { get; set; } = [];

    /// <summary>Of several places: <c>one</c> license for all, or one for <c>each</c>; empty while nothing is chosen.</summary>
    public string? Licenses { get; set; }

    /// <summary>The answers to the office's own fields, by their IDs.</summary>
    public Dictionary<string, string> Facts { get; set; } = [];

    public DateOnly? OpenedOn { get; set; }

    public RegistrationReason Reason { get; set; } = RegistrationReason.New;

    /// <summary>The account of the business that was bought.</summary>
    public string? PreviousAccount { get; set; }

    /// <summary>The seller's name.</summary>
    public string? PreviousName { get; set; }

    /// <summary>What the buyer brings about what the seller owes.</summary>
    public SellerClearance Clearance { get; set; }

    /// <summary>The number and day of the certificate that was shown.</summary>
    public string? ClearancePaper { get; set; }

    /// <summary>What is used instead of what is proposed, by part.</summary>
    public Dictionary<string, string> Override { get; set; } = [];

    /// <summary>Why.</summary>
    public string? OverrideReason { get; set; }

    /// <summary>What was decided about contradictions and accounts that look alike.</summary>
    public string? Settled { get; set; }

    /// <summary>The revision of what was kept of it, as this page read it; 0 where nothing was.</summary>
    public int Revision { get; set; }

    /// <summary>The coding and the accounts that the page showed, as a fingerprint; only what was shown is registered.</summary>
    public string? Shown { get; set; }

    /// <summary>The business. A day that was not entered is refused by its fields.</summary>
    public NewBusiness Read()
    {
        var place = new Address(Text(Street), Text(City), Text(StateCode).ToUpperInvariant(), Text(Zip));
        return new NewBusiness
        {
            Id = new BusinessRegistrationId(Id),
            LegalName = Text(LegalName),
            TradeName = Text(TradeName),
            TaxIdKind = TaxIdKind,
            TaxId = Text(TaxId),
            Place = place,
            Mailing = Text(MailingStreet).Length == 0 ? place : new Address(Text(MailingStreet), Text(MailingCity), Text(MailingState).ToUpperInvariant(), Text(MailingZip)),
            Phone = Text(Phone),
            Email = Text(Email),
            Language = Language,
            OpenedOn = OpenedOn ?? default,
            Reason = Reason,
            DraftRevision = Revision,
            People = [.. People.Where(p => !p.IsEmpty).Take(NewPerson.Most).Select(p => p.Read())],
            MorePlaces = [.. Places.Where(p => !p.IsEmpty).Take(NewPlace.Most - 1).Select(p => p.Read(place.State, OpenedOn))],
            OneLicense = Licenses switch { "one" => true, "each" => false, _ => null },
            Facts = Facts.ToDictionary(f => f.Key, f => Text(f.Value)),
            PreviousName = Text(PreviousName),
            Clearance = Clearance,
            ClearancePaper = Text(ClearancePaper),
            PreviousAccount = AccountNumber.TryParse(PreviousAccount, out var previous) ? previous : null,
            Settled = Text(Settled),
        };
    }

    private static string Text(string? typed) => TypedText.Plain(typed);
}
