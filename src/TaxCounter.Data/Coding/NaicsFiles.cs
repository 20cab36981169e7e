using System.Globalization;
using System.Text;
using TaxCounter.Domain.Coding;

namespace TaxCounter.Data.Coding;

/// <summary>Reads the industry codes that ship with TaxCounter: the official list of 2022, what customers call a business and what they sell, and the codes that were withdrawn.</summary>
public static class NaicsFiles
{
    private static readonly Lazy<NaicsList> _list = new(Read);

    /// <summary>The list, read once.</summary>
    public static NaicsList List => _list.Value;

    private static NaicsList Read() => new(
        [.. Rows("naics_2022.csv").Select(r => new NaicsCode(r[0], r[1]))],
        [
            .. Rows("naics_goods.csv").Select(r => new NaicsTerm(r[0], r[1], r[2].Split('|'))),
            .. Rows("naics_synonyms.csv").Select(r => new NaicsTerm(r[0], r[1], [r[2]])),
        ],
        [.. Rows("naics_withdrawn.csv").Select(r => new WithdrawnCode(r[0], r[1], int.Parse(r[2], CultureInfo.InvariantCulture), r[3].Split('|')))]);

    private static IEnumerable<List<string>> Rows(string file)
    {
        using var stream = typeof(NaicsFiles).Assembly.GetManifestResourceStream("TaxCounter.Data.Coding." + file) ?? throw new InvalidOperationException($"{file} is not in the program.");
        using var reader = new StreamReader(stream);
        reader.ReadLine(); // the names of the columns
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return Cells(line);
            }
        }
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '"' when quoted && i + 1 < line.Length && line[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                default:
                    cell.Append(line[i]);
                    break;
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
