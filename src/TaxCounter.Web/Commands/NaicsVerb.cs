using System.CommandLine;
using TaxCounter.Domain.Coding;

namespace TaxCounter.Web.Commands;

/// <summary><c>naics WORDS</c>: finds industry codes by what the customer says, in English or Spanish, misspelled or not.</summary>
internal static class NaicsVerb
{
    private const int Most = 10;

    public static Command Command(string[] settings)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What the business does, such as: food truck. Or digits of a code.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var command = new Command("naics", "Find NAICS 2022 codes by what a customer says.") { words, json };
        command.SetAction(async (asked, _) =>
        {
            var said = string.Join(' ', asked.GetRequiredValue(words)).Trim();
            if (said.Length == 0)
            {
                return VerbOffice.Refuse(CodingRefusals.WordsMissing);
            }

            await using var office = VerbOffice.Open(settings);
            var list = office.Get<NaicsList>();
            var (gone, found) = (list.FindWithdrawn(said), list.Search(said, Most));
            if (asked.GetValue(json))
            {
                Answer.Json(new
                {
                    words = said,
                    matches = found.Select(m => new { code = m.Code, title = m.Title, said = m.Said, score = m.Score }),
                    withdrawn = gone is null ? null : new { code = gone.Code, title = gone.Title, withdrawn = gone.Withdrawn, successors = gone.Successors.Select(s => new { code = s, title = list.Find(s)?.Title }) },
                });
            }
            else
            {
                Say(list, gone, found);
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static void Say(NaicsList list, WithdrawnCode? gone, IReadOnlyList<NaicsMatch> found)
    {
        if (gone is not null)
        {
            Console.Out.WriteLine($"{gone.Code} {gone.Title} was withdrawn in {gone.Withdrawn}. Choose one of these:");
            foreach (var successor in gone.Successors)
            {
                Console.Out.WriteLine($"  {successor} {list.Find(successor)?.Title}");
            }
        }
        else if (found.Count == 0)
        {
            Console.Out.WriteLine("No code fits. Use other words, such as the main thing that is sold.");
        }

        foreach (var match in found)
        {
            Console.Out.WriteLine($"{match.Code} {match.Title,-70} by “{match.Said}”");
        }
    }
}
