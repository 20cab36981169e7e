using TaxCounter.Data.Coding;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>Situations at the counter: those of the file, and those that a test says in a line.</summary>
internal static class Situations
{
    private static readonly Dictionary<string, RuleBook> _books = RuleBookLoader.Jurisdictions.ToDictionary(j => j, RuleBookLoader.Load);
    private static readonly DateOnly _today = new(2026, 11, 30);

    /// <summary>The file, by id.</summary>
    public static Dictionary<string, Dictionary<string, string>> Read(string file = "coding_situations.csv")
    {
        using var reader = new StreamReader(typeof(Situations).Assembly.GetManifestResourceStream(file)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Cells(l.TrimEnd('\r'))).ToList();
        return lines.Skip(1).ToDictionary(cells => cells[0], cells => lines[0].Zip(cells).ToDictionary(p => p.First, p => p.Second));
    }

    /// <summary>The coding of a row of the file: by its answers, and with the situation as the customer tells it.</summary>
    public static CodingProposal Propose(Dictionary<string, string> row, bool told)
    {
        var answers = row.Where(c => c.Key.StartsWith("a_", StringComparison.Ordinal)).Select(c => KeyValuePair.Create(c.Key[2..], c.Value));
        return Propose(row["office"] == "PA" ? "pennsylvania" : "east-baton-rouge", told ? [.. answers, KeyValuePair.Create("situation", row["situation"])] : [.. answers]);
    }

    /// <summary>The coding of answers that are said as <c>sells=meals; rooms=40</c>.</summary>
    public static CodingProposal Propose(string office, string said) =>
        Propose(office, [.. said.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => KeyValuePair.Create(a.Split('=')[0], a.Split('=')[1]))]);

    public static void None(string id, IEnumerable<string> differences)
    {
        var list = differences.ToList();
        Assert.True(list.Count == 0, $"{id}: {string.Join(Environment.NewLine, list)}");
    }

    private static CodingProposal Propose(string office, KeyValuePair<string, string>[] said)
    {
        var answers = CodingAnswers.Read(said, _today);
        Assert.True(answers.Refusal is null, answers.Refusal?.Message);
        return new CodingAssistant(_books[office], NaicsFiles.List).Propose(answers.Value);
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [""];
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cells[^1] += line[i++];
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += line[i];
            }
        }

        return cells;
    }
}
