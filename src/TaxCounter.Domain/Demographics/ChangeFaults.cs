using System.Text.RegularExpressions;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Demographics;

/// <summary>What is wrong with the values of a change, each beside its field. Only what is new is judged: what is on file from an old system stays as it is.</summary>
internal static partial class ChangeFaults
{
    private const int ShortestPhone = 10, LongestPhone = 40, LongestEmail = 200, Longest = 100, LongestCountry = 60;

    public static IEnumerable<Refusal> Of(ChangeAsked asked, Account account, IReadOnlyList<FilePart> changed, DateOnly today)
    {
        foreach (var (text, field) in Texts(asked))
        {
            if (StaffRefusals.WrongText(text, field) is { } secret)
            {
                yield return secret;
            }

            if (text.Length > (field is "Email" or "OtherEmail" ? LongestEmail : Longest))
            {
                yield return DemographicsRefusals.TooLong with { Field = field };
            }
        }

        foreach (var part in changed)
        {
            foreach (var no in OfPart(part, asked))
            {
                yield return no;
            }
        }

        for (var i = 0; i < asked.Officers.Count; i++)
        {
            var officer = asked.Officers[i];
            if (!officer.IsEmpty && (officer.Name.Length == 0 || officer.Since is null || officer.Since < account.OpenedOn.AddYears(-100) || officer.Since > today.AddYears(1) || officer.Until < officer.Since))
            {
                yield return DemographicsRefusals.OfficerWrong(i);
            }
        }
    }

    private static IEnumerable<(string Text, string Field)> Texts(ChangeAsked asked) =>
    [
        (asked.AskedBy, "AskedBy"),
        (asked.Mailing.Street, "MailingStreet"), (asked.Mailing.City, "MailingCity"), (asked.Mailing.State, "MailingState"), (asked.Mailing.Zip, "MailingZip"), (asked.Mailing.Country, "MailingCountry"),
        (asked.Location.Street, "PlaceStreet"), (asked.Location.City, "PlaceCity"), (asked.Location.State, "PlaceState"), (asked.Location.Zip, "PlaceZip"),
        (asked.Phone, "Phone"), (asked.OtherPhone, "OtherPhone"), (asked.Email, "Email"), (asked.OtherEmail, "OtherEmail"),
        .. asked.Officers.SelectMany((o, i) => new[] { (o.Name, $"Officers[{i}].Name"), (o.Title, $"Officers[{i}].Title") }),
    ];

    private static IEnumerable<Refusal> OfPart(FilePart part, ChangeAsked asked) => part switch
    {
        FilePart.Mailing => OfAddress(asked.Mailing, "Mailing", DemographicsRefusals.StreetNeeded),
        FilePart.Location when LicensePlace.IsBox(asked.Location.Street) => [DemographicsRefusals.PlaceNeeded],
        FilePart.Location => OfAddress(asked.Location, "Place", DemographicsRefusals.PlaceNeeded),
        FilePart.Phone => OfPhone(asked.Phone, "Phone"),
        FilePart.OtherPhone => OfPhone(asked.OtherPhone, "OtherPhone"),
        FilePart.Email => OfEmail(asked.Email, "Email"),
        FilePart.OtherEmail => OfEmail(asked.OtherEmail, "OtherEmail"),
        _ => Language().IsMatch(asked.Language) ? [] : [DemographicsRefusals.LanguageUnknown],
    };

    private static IEnumerable<Refusal> OfAddress(Address address, string of, Refusal streetNeeded)
    {
        if (address.Street.Length == 0)
        {
            yield return streetNeeded;
        }

        if (address.City.Length == 0)
        {
            yield return DemographicsRefusals.CityNeeded(of + "City");
        }

        if (address.Country.Length is 0 or > LongestCountry && !State().IsMatch(address.State))
        {
            yield return DemographicsRefusals.StateWrong(of + "State");
        }

        if (address.Country.Length == 0 && !Zip().IsMatch(address.Zip))
        {
            yield return DemographicsRefusals.ZipWrong(of + "Zip");
        }
    }

    /// <summary>None is told by an empty field.</summary>
    private static IEnumerable<Refusal> OfPhone(string phone, string field) =>
        phone.Length == 0 || (phone.Count(char.IsAsciiDigit) >= ShortestPhone && phone.Length <= LongestPhone) ? [] : [DemographicsRefusals.PhoneWrong(field)];

    private static IEnumerable<Refusal> OfEmail(string email, string field) => email.Length == 0 || Email().IsMatch(email) ? [] : [DemographicsRefusals.EmailWrong with { Field = field }];

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex State();

    [GeneratedRegex(@"^\d{5}(-\d{4})?$")]
    private static partial Regex Zip();

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@.]+$")]
    private static partial Regex Email();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Language();
}
