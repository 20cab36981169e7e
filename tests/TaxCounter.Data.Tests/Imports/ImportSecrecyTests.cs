using System.Text;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>Tax ids of an import are nowhere in the files of the records, with or without dashes (trust.md, checklist 40).</summary>
public sealed class ImportSecrecyTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    [Theory]
    [InlineData("east-baton-rouge")]
    [InlineData("pennsylvania")]
    public async Task No_file_of_the_records_holds_a_tax_id_in_the_clear(string jurisdiction)
    {
        await new ImportDesk(Office, jurisdiction == "pennsylvania" ? RuleBooks.Books.Pennsylvania : RuleBooks.Books.EastBatonRouge).GivenSmallOffice(jurisdiction);

        var lines = await File.ReadAllLinesAsync(ImportDesk.SmallOffice(jurisdiction, ImportKind.Accounts));
        var column = Array.IndexOf(lines[0].Split(','), "tin");
        var taxIds = lines.Skip(1).Select(l => l.Split(',')[column]).Where(t => t.Length == 9 && t.All(char.IsAsciiDigit)).ToList();
        var raw = Raw();

        Assert.True(taxIds.Count >= 10, $"Only {taxIds.Count} tax ids were read.");
        Assert.Contains(lines[1].Split(',')[0], raw, StringComparison.Ordinal);
        Assert.DoesNotContain(taxIds, t => raw.Contains(t, StringComparison.Ordinal) || raw.Contains($"{t[..2]}-{t[2..]}", StringComparison.Ordinal) || raw.Contains($"{t[..3]}-{t[3..5]}-{t[5..]}", StringComparison.Ordinal));
    }

    private string Raw()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Office.Options.File)!, "taxcounter.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
