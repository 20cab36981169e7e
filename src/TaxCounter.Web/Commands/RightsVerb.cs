using System.CommandLine;
using System.Globalization;
using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Commands;

/// <summary><c>calc rights</c>: what somebody may do about a notice, by when and to whom.</summary>
internal static class RightsVerb
{
    public static Command Command(string[] settings)
    {
        var jurisdiction = new Option<string>("--jurisdiction") { Description = "Which rule book: east-baton-rouge or pennsylvania.", Required = true };
        var notice = new Option<string>("--notice") { Description = "Which notice, such as proposed-assessment or refund-disallowed.", Required = true };
        var on = new Option<string>("--on") { Description = "The date of the notice, like 2026-11-02.", Required = true };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var command = new Command("rights", "Rights card: What may be done about a notice, by when, and to whom?") { jurisdiction, notice, on, json };
        command.SetAction(async (asked, _) =>
        {
            await using var office = VerbOffice.Open(settings);
            var cards = Cards(office, asked.GetValue(jurisdiction)!, asked.GetValue(notice)!, asked.GetValue(on)!);
            if (cards.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            Print(cards.Value, asked.GetValue(json));
            return CommandLine.Done;
        });
        return command;
    }

    private static Result<List<RightsCard>> Cards(VerbOffice office, string jurisdiction, string notice, string on)
    {
        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return CalculatorRefusals.NotRead(new Entry("on", "Date of the notice", EntryKind.Day), on);
        }

        var book = office.Get<IRuleBooks>().Called(jurisdiction);
        var found = book.Refusal is { } unknown ? unknown : book.Value.Deadlines.Rights.Find(notice);
        return found.Refusal is { } none ? none : book.Value.Deadlines.Rights.Cards(found.Value, day);
    }

    private static void Print(List<RightsCard> cards, bool json)
    {
        if (json)
        {
            Answer.Json(new
            {
                cards = cards.Select(c => new
                {
                    what = c.Way.What,
                    from = Iso(c.From),
                    by = Iso(c.By),
                    to = c.Way.To,
                    authority = c.Authority?.Text,
                    certainty = CertaintyWords.Of(c.Authority?.Certainty ?? Certainty.Open),
                    safe = Iso(c.Safe),
                    says = c.Says,
                }),
            });
            return;
        }

        foreach (var card in cards)
        {
            Console.Out.WriteLine($"{card.Way.What}");
            Console.Out.WriteLine($"  {(card.By is { } by ? $"By {DateWords.WithFullWeekday(by)}{(card.Safe != by ? $", to be safe by {DateWords.WithFullWeekday(card.Safe!.Value)}" : "")}, to" : "To")} {card.Way.To}. {card.Says}");
            if (card.Authority is { } authority)
            {
                Console.Out.WriteLine($"  By {authority.Cited()}.{(authority.Note is { } note ? " " + note : "")}");
            }
        }
    }

    private static string? Iso(DateOnly? day) => day is { } d ? DateWords.Iso(d) : null;
}
