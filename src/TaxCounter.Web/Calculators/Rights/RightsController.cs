using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Calculators;

/// <summary>The rights card: what somebody may do about a notice, by when and to whom, printed in the customer's language. Nothing is kept.</summary>
[Route("/calculators/rights")]
[Needs(Permission.SeeRules)]
public sealed class RightsController(RuleBook rules, CustomerLanguages languages) : CounterController
{
    /// <summary>The form, and the card once a notice was chosen.</summary>
    [HttpGet("")]
    public IActionResult Card(string? notice = null, string? on = null, string? language = null)
    {
        var page = new RightsPage { Rules = rules, Today = Act.Today, Who = Who, Languages = languages.All, Language = languages.Find(language) ?? languages.English, On = on ?? Act.Today.Field() };
        if (notice is null)
        {
            return View(page);
        }

        var found = rules.Deadlines.Rights.Find(notice);
        var day = DateOnly.TryParseExact(on, ["yyyy-MM-dd", "M/d/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : (DateOnly?)null;
        var refusal = found.Refusal ?? (day is null ? CalculatorRefusals.NotRead(new Entry("on", "Date", EntryKind.Day), on ?? "") : null);
        if (refusal is not null)
        {
            return Malformed(page with { Notice = found.Refusal is null ? found.Value : null, Trouble = refusal });
        }

        var cards = rules.Deadlines.Rights.Cards(found.Value, day!.Value);
        page = page with { Notice = found.Value, Day = day.Value };
        return cards.Refusal is { } no ? Malformed(page with { Trouble = no }) : View(page with { Cards = cards.Value });
    }
}
