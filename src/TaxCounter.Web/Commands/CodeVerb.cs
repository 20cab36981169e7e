using System.CommandLine;
using System.Text.Json;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Commands;

/// <summary><c>code</c>: proposes the coding of a business from a file of answers. Nothing is recorded.</summary>
internal static class CodeVerb
{
    private const string NotSaid = "(nothing)";

    public static Command Command(string[] settings)
    {
        var jurisdiction = new Option<string>("--jurisdiction") { Description = "Which rule book: east-baton-rouge or pennsylvania.", Required = true };
        var answers = new Option<string>("--answers") { Description = "A JSON file with the answers: sells, municipality, school_district_or_county, opened_on and so on.", Required = true };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var command = new Command("code", "Propose the coding of a business: industry code, location code, taxes, license, permits, with the rule of each.") { jurisdiction, answers, json };
        command.SetAction(async (asked, stop) =>
        {
            var proposal = await Propose(asked.GetRequiredValue(jurisdiction), asked.GetRequiredValue(answers), settings, stop);
            if (proposal.Refusal is { } no)
            {
                return VerbOffice.Refuse(no);
            }

            if (asked.GetValue(json))
            {
                Json(proposal.Value);
            }
            else
            {
                Say(proposal.Value);
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<Result<CodingProposal>> Propose(string jurisdiction, string file, string[] settings, CancellationToken stop)
    {
        await using var office = VerbOffice.Open(settings);
        var book = office.Get<IRuleBooks>().Called(jurisdiction);
        if (book.Refusal is { } unknown)
        {
            return unknown;
        }

        var said = await Read(file, stop);
        if (said.Refusal is { } unread)
        {
            return unread;
        }

        var answers = CodingAnswers.Read(said.Value, office.Act("code").Today);
        return answers.Refusal is { } no ? no : new CodingAssistant(book.Value, office.Get<NaicsList>()).Propose(answers.Value);
    }

    private static async Task<Result<List<KeyValuePair<string, string>>>> Read(string file, CancellationToken stop)
    {
        try
        {
            using var text = JsonDocument.Parse(await File.ReadAllTextAsync(file, stop));
            if (text.RootElement.ValueKind != JsonValueKind.Object || text.RootElement.EnumerateObject().Any(a => a.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
            {
                return CodingRefusals.NotAnswers;
            }

            return text.RootElement.EnumerateObject().Select(a => KeyValuePair.Create(Plain(a.Name), a.Value.ValueKind switch
            {
                JsonValueKind.True => "yes",
                JsonValueKind.False => "no",
                JsonValueKind.Null => "",
                _ => a.Value.ToString(),
            })).ToList();
        }
        catch (JsonException)
        {
            return CodingRefusals.NotAnswers;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CodingRefusals.NoFile(file);
        }
    }

    /// <summary>A column of a list of situations, <c>a_rooms</c>, is the answer <c>rooms</c>.</summary>
    private static string Plain(string name) => name.StartsWith("a_", StringComparison.Ordinal) ? name[2..] : name;

    private static void Json(CodingProposal proposal)
    {
        var answer = CodingProposal.Parts.ToDictionary(name => name, name => (object)Part(proposal.Part(name)));
        answer["contradictions"] = Part(proposal.Contradictions);
        answer["ask"] = Part(proposal.Ask);
        answer["alternatives"] = proposal.Alternatives.Select(a => new { code = a.Code, title = a.Title, said = a.Said });
        Answer.Json(answer);
    }

    private static object Part(CodingPart part) => new
    {
        value = part.Value,
        rule = string.Join("; ", part.Items.Select(i => i.Authority.Text).Distinct()),
        items = part.Items.Select(i => new
        {
            value = i.Value == "?" ? null : i.Value,
            says = i.Says,
            rule = i.Rule,
            answer = i.Answer,
            authority = i.Authority.Text,
            certainty = CertaintyWords.Of(i.Authority.Certainty),
            way_out = i.WayOut,
            whom = i.Whom,
        }),
    };

    private static void Say(CodingProposal proposal)
    {
        foreach (var name in CodingProposal.Parts)
        {
            var part = proposal.Part(name);
            Console.Out.WriteLine($"{name.Replace('_', ' '),-16} {(part.Value.Length > 0 ? part.Value : NotSaid)}");
            foreach (var item in part.Items)
            {
                Console.Out.WriteLine($"{"",17}{item.Says} [{item.Authority.Cited()}]{(item.Answer.Length > 0 ? " " + item.Answer : "")}");
            }
        }

        foreach (var item in proposal.Contradictions.Items)
        {
            Console.Out.WriteLine($"Contradiction {item.Value}: {item.Says} {item.WayOut} [{item.Authority.Cited()}]");
        }

        foreach (var item in proposal.Ask.Items)
        {
            Console.Out.WriteLine($"Not in the rule book: {item.Says} Ask {item.Whom}.");
        }
    }
}
