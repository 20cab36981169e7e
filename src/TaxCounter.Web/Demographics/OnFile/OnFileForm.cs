using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Demographics;

/// <summary>What is on file, filled in; what is typed over is what changes.</summary>
public sealed class OnFileForm
{
    /// <summary>Made with the form; a second click finds the first change by it.</summary>
    public Guid Id { get; set; }

    /// <summary>What was on file when the page was read, as a fingerprint.</summary>
    public string? Shown { get; set; }

    public string? MailingStreet { get; set; }

    public string? MailingCity { get; set; }

    public string? MailingState { get; set; }

    public string? MailingZip { get; set; }

    public string? MailingCountry { get; set; }

    public string? PlaceStreet { get; set; }

    public string? PlaceCity { get; set; }

    public string? PlaceState { get; set; }

    public string? PlaceZip { get; set; }

    public string? Phone { get; set; }

    public string? OtherPhone { get; set; }

    public string? Email { get; set; }

    public string? OtherEmail { get; set; }

    /// <summary>Two letters.</summary>
    public string? Language { get; set; }

    /// <summary>Those on file, and one row more.</summary>
    public IList<OfficerForm> Officers { get; set; } = [];

    /// <summary>The first day of what is new.</summary>
    public DateOnly? From { get; set; }

    /// <summary>How it was verified, by the rule book's name.</summary>
    public string? How { get; set; }

    public string? AskedBy { get; set; }

    /// <summary>A few words more, where they help.</summary>
    public string? Note { get; set; }

    /// <summary>The form with what is on file today.</summary>
    public static OnFileForm Of(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        var (mailing, place) = (account.MailingOn(today), account.AddressOn(today));
        return new OnFileForm
        {
            Id = OrderedKey.New(),
            Shown = DemographicsService.Shown(account, today),
            From = today,
            MailingStreet = mailing.Street,
            MailingCity = mailing.City,
            MailingState = mailing.State,
            MailingZip = mailing.Zip,
            MailingCountry = mailing.Country,
            PlaceStreet = place.Street,
            PlaceCity = place.City,
            PlaceState = place.State,
            PlaceZip = place.Zip,
            Phone = account.PhoneOn(today),
            OtherPhone = account.OnFile(FilePart.OtherPhone, default, today),
            Email = account.EmailOn(today),
            OtherEmail = account.OnFile(FilePart.OtherEmail, default, today),
            Language = account.LanguageOn(today),
            Officers = [.. account.ByDay.Officers.Select(OfficerForm.Of), new OfficerForm { Key = OrderedKey.New() }],
        };
    }

    /// <summary>As the domain reads it.</summary>
    public ChangeAsked Read(Account account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new()
        {
            FormId = Id,
            Account = account.Id,
            Shown = Shown ?? "",
            From = From,
            How = How ?? "",
            AskedBy = TypedText.Plain(AskedBy),
            Mailing = Address(MailingStreet, MailingCity, MailingState, MailingZip, TypedText.Plain(MailingCountry)),
            Location = Address(PlaceStreet, PlaceCity, PlaceState, PlaceZip, account.AddressOn(today).Country),
            Phone = TypedText.Plain(Phone),
            OtherPhone = TypedText.Plain(OtherPhone),
            Email = TypedText.Plain(Email),
            OtherEmail = TypedText.Plain(OtherEmail),
            Language = TypedText.Plain(Language),
            Officers = [.. Officers.Select(o => o.Read())],
        };
    }

    private static Address Address(string? street, string? city, string? state, string? zip, string country)
    {
        var region = TypedText.Plain(state);
        return new Address(TypedText.Plain(street), TypedText.Plain(city), region.Length == 2 ? region.ToUpperInvariant() : region, TypedText.Plain(zip), country);
    }
}
