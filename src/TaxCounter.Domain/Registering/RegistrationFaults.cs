using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>Everything that is wrong with a registration as it was entered, in the order of the form.</summary>
public static partial class RegistrationFaults
{
    private const int WholePercent = 100, OldestYear = 1900, LeastPhoneDigits = 7;

    /// <summary>What is wrong with a business; nothing when it can be registered.</summary>
    /// <param name="business">As it was entered.</param>
    /// <param name="asked">The office's own fields that it is asked.</param>
    /// <param name="today">The office's day.</param>
    public static IEnumerable<Refusal> Of(NewBusiness business, IReadOnlyList<AskedField> asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(business);
        ArgumentNullException.ThrowIfNull(asked);
        return new[]
        {
            business.LegalName.Trim().Length is 0 or > NewBusiness.LongestName ? RegisteringRefusals.NameNeeded : null,
            business.TaxIdDigits.Length != 9 ? RegisteringRefusals.TaxIdNeeded : null,
            WhyNotPlace(business.Place.Street, business.Place.City),
            business.Phone.Count(char.IsAsciiDigit) < LeastPhoneDigits ? RegisteringRefusals.PhoneNeeded : null,
            business.People.Count == 0 ? RegisteringRefusals.PeopleNeeded : null,
            IsDayBusinessBegins(business.OpenedOn, today) ? null : RegisteringRefusals.OpeningDay,
            WhyNotClearance(business),
        }.OfType<Refusal>().Concat(business.People.SelectMany(WhyNotPerson)).Concat(business.MorePlaces.SelectMany((p, i) => WhyNotPlace(p, i, today)))
            .Concat(asked.Select(a => WhyNotFact(a, business.Facts.GetValueOrDefault(a.Field.Id, "").Trim())).OfType<Refusal>()).Concat(Cards(business));
    }

    /// <summary>Why an answer to one of the office's own fields cannot be; null where it can.</summary>
    public static Refusal? WhyNotFact(AskedField asked, string said)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(said);
        var (field, rule) = (asked.Field, asked.Rule);
        if (said.Length == 0)
        {
            return rule.IsNeeded ? RegisteringRefusals.FactNeeded(field) : null;
        }

        var isRight = field.Kind switch
        {
            RegistrationFieldKind.Digits => said.Count(char.IsAsciiDigit) is var digits && digits >= rule.Least && digits <= rule.Most && said.All(c => char.IsAsciiDigit(c) || c is '-' or ' '),
            RegistrationFieldKind.Day => DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            RegistrationFieldKind.Choice => field.Choices.Contains(said),
            RegistrationFieldKind.Percents => Percent().Matches(said).Sum(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture)) == WholePercent && said.Length <= rule.Most,
            _ => said.Length >= rule.Least && said.Length <= rule.Most,
        };
        return isRight ? null : RegisteringRefusals.FactWrong(field, rule);
    }

    private static Refusal? WhyNotPlace(string street, string city) => street.Trim().Length == 0 || city.Trim().Length == 0 ? RegisteringRefusals.PlaceNeeded : Licenses.LicensePlace.IsBox(street) ? Licenses.LicenseRefusals.NoBox : null;

    private static IEnumerable<Refusal> WhyNotPlace(NewPlace place, int i, DateOnly today)
    {
        if (WhyNotPlace(place.Address.Street, place.Address.City) is { } no)
        {
            yield return no with { Field = $"Places[{i}].Street", Message = $"Place {i + 2}: {no.Message}" };
        }

        if (!IsDayBusinessBegins(place.OpenedOn, today))
        {
            yield return RegisteringRefusals.OpeningDay with { Field = $"Places[{i}].OpenedOn" };
        }
    }

    private static IEnumerable<Refusal> WhyNotPerson(NewPerson person, int i)
    {
        if (person.Name.Trim().Length is 0 or > NewPerson.Longest)
        {
            yield return RegisteringRefusals.PersonName with { Field = $"People[{i}].Name" };
        }

        if (person.Role.Trim().Length == 0)
        {
            yield return RegisteringRefusals.PersonRole with { Field = $"People[{i}].Role" };
        }
    }

    private static Refusal? WhyNotClearance(NewBusiness business) =>
        business.Reason != RegistrationReason.Purchased ? null
        : business.Clearance == SellerClearance.None ? RegisteringRefusals.ClearanceNeeded
        : business.Clearance == SellerClearance.Shown && business.ClearancePaper.Trim().Length == 0 ? RegisteringRefusals.ClearancePaper : null;

    private static IEnumerable<Refusal> Cards(NewBusiness business)
    {
        var texts = new[] { business.LegalName, business.TradeName, business.Settled, business.PreviousName, business.ClearancePaper }
            .Concat(business.People.SelectMany(p => new[] { p.Name, p.Title, p.Phone, p.Email })).Concat(business.Facts.Values).Concat(business.MorePlaces.Select(p => p.TradeName));
        return texts.Select(t => StaffRefusals.WrongText(t, "LegalName")).OfType<Refusal>().Take(1);
    }

    private static bool IsDayBusinessBegins(DateOnly day, DateOnly today) => day.Year >= OldestYear && day <= today.AddYears(1);

    [GeneratedRegex(@"\d{1,3}(\.\d+)?")]
    private static partial Regex Percent();
}
