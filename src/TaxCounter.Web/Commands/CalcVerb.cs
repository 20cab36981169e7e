using System.CommandLine;
using System.Globalization;
using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Commands;

/// <summary><c>calc …</c>: every calculator of the counter as a verb of its own, without an account and without records.</summary>
internal static class CalcVerb
{
    public static Command Command(string[] settings)
    {
        var command = new Command("calc", "Calculate an amount or a date by the rule book and show the steps.");
        foreach (var calculator in CalculatorTable.All)
        {
            command.Add(One(calculator, settings));
        }

        command.Add(RightsVerb.Command(settings));

        return command;
    }

    private static Command One(Calculator calculator, string[] settings)
    {
        var command = new Command(calculator.Name, $"{calculator.Title}: {calculator.Question}");
        var jurisdiction = new Option<string>("--jurisdiction") { Description = "Which rule book: east-baton-rouge or pennsylvania.", Required = true };
        if (calculator.NeedsBook)
        {
            command.Add(jurisdiction);
        }

        List<(Entry Entry, Func<ParseResult, IReadOnlyList<string>> Typed)> entries = [.. calculator.Entries.Select(entry => (entry, Add(command, entry)))];
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        command.Add(json);
        command.SetAction(async (asked, _) =>
        {
            var typed = entries.ToDictionary(e => e.Entry.Name, e => e.Typed(asked));
            var answer = await Answer(calculator, calculator.NeedsBook ? asked.GetValue(jurisdiction) : null, typed, settings);
            if (answer.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            if (asked.GetValue(json) && answer.Value.Plan is { } plan)
            {
                Json(answer.Value, plan);
            }
            else if (asked.GetValue(json))
            {
                Json(calculator, answer.Value);
            }
            else
            {
                Say(answer.Value);
            }

            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>Entries come as text and are read where the page reads them, so that both say the same sentence.</summary>
    private static Func<ParseResult, IReadOnlyList<string>> Add(Command command, Entry entry)
    {
        if (entry.IsBare)
        {
            var argument = new Argument<string>(entry.Name) { Description = Says(entry) };
            command.Add(argument);
            return asked => [asked.GetValue(argument) ?? ""];
        }

        var option = new Option<string[]>("--" + entry.Name) { Description = Says(entry), Required = !entry.IsOptional, AllowMultipleArgumentsPerToken = false };
        command.Add(option);
        return asked => asked.GetValue(option) ?? [];
    }

    private static async Task<Result<Calculation>> Answer(Calculator calculator, string? jurisdiction, Dictionary<string, IReadOnlyList<string>> typed, string[] settings)
    {
        await using var office = VerbOffice.Open(settings);
        var book = jurisdiction is null ? office.Get<RuleBook>() : office.Get<IRuleBooks>().Called(jurisdiction);
        if (book.Refusal is { } unknown)
        {
            return unknown;
        }

        var (asked, refusals) = CalculatorInput.Read(calculator, typed, book.Value, office.Act("calc").Today);
        return refusals.Count > 0 ? refusals[0] : calculator.Answer(book.Value, asked);
    }

    private static string Says(Entry entry) => entry.Hint is null ? entry.Label + "." : $"{entry.Label}. {entry.Hint}";

    private static void Json(Calculator calculator, Calculation answer) => Commands.Answer.Json(new
    {
        result = Result(calculator, answer),
        lines = answer.Lines.Select(line => new
        {
            label = line.Label,
            from = Day(line.From),
            to = Day(line.To),
            days = line.Days,
            rate = Plain(line.Rate),
            factor = line.Factor is { } factor ? factor.ToString("0.000000#", CultureInfo.InvariantCulture) : null,
            amount = line.Amount?.Plain(),
            how = line.How,
        }),
        authority = answer.Authorities.Select(a => a.Text),
        says = answer.Says,
        notes = answer.Notes,
    });

    private static void Json(Calculation answer, CalculatedPlan plan) => Commands.Answer.Json(new
    {
        instalments = plan.Instalments.Select(i => new { number = i.Number, due = Day(i.Due), amount = i.Amount.Plain() }),
        down = plan.Down.Plain(),
        total = plan.Total.Plain(),
        authority = answer.Authorities.Select(a => a.Text),
        says = answer.Says,
        notes = answer.Notes,
    });

    private static object Result(Calculator calculator, Calculation answer) =>
        answer.Parts.Count > 0 ? answer.Parts.ToDictionary(p => p.Name, p => p.Amount.Plain())
        : calculator.AnswersNumber ? int.Parse(answer.Result, CultureInfo.InvariantCulture)
        : answer.Result;

    private static void Say(Calculation answer)
    {
        Console.Out.WriteLine(answer.Says);
        foreach (var line in answer.Lines)
        {
            Console.Out.WriteLine($"  {line.Label,-44} {line.How,-52} {line.Amount?.ToString() ?? "",14}");
        }

        foreach (var note in answer.Notes)
        {
            Console.Out.WriteLine($"  {note}");
        }

        foreach (var authority in answer.Authorities)
        {
            Console.Out.WriteLine($"  By {authority.Cited()}.{(answer.NotedAuthorities.Contains(authority) ? " " + authority.Note : "")}");
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Plain(decimal? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture);
}
