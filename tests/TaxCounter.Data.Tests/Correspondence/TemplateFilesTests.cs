using System.Text.Json.Nodes;
using TaxCounter.Data.Correspondence;
using TaxCounter.Domain.Correspondence;
using Xunit;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>The templates that ship, one file for each kind of letter.</summary>
public class TemplateFilesTests
{
    [Fact]
    public void Every_kind_of_letter_ships_in_english_and_spanish() =>
        Assert.Equal(LetterKinds.All.SelectMany(k => new[] { (k.Code, "en"), (k.Code, "es") }), TemplateFiles.Load().Select(t => (t.Kind, t.Language)));

    [Fact]
    public void Both_languages_of_a_letter_say_the_same_things() => Assert.All(
        TemplateFiles.Load().GroupBy(t => t.Kind),
        kind => Assert.Single(kind.Select(t => string.Join(' ', LetterText.FieldsIn(t.Body).Order(StringComparer.Ordinal))).Distinct()));

    [Fact]
    public void A_file_that_cannot_be_used_stops_the_start()
    {
        Assert.Contains("There is no template for 'waiver-denied'", Stopped(f => f.Remove("waiver-denied")), StringComparison.Ordinal);
        Assert.Contains("A template ships for 'waiver-lost', but there is no such kind of letter", Stopped(f => f["waiver-lost"] = f["waiver-denied"]), StringComparison.Ordinal);
        Assert.Contains("'waiver-denied' cannot be read", Stopped(f => f["waiver-denied"] = "{}"), StringComparison.Ordinal);
        Assert.Contains("'waiver-denied' in 'es' that ships cannot be used. This letter must have {appeal}", Stopped(f =>
        {
            var file = JsonNode.Parse(f["waiver-denied"])!;
            var body = file["es"]!["body"]!.AsArray();
            body.Remove(body.Single(p => p!.GetValue<string>() == "{appeal}"));
            f["waiver-denied"] = file.ToJsonString();
        }), StringComparison.Ordinal);
    }

    private static string Stopped(Action<Dictionary<string, string>> damage)
    {
        var files = Files();
        damage(files);
        return Assert.Throws<InvalidOperationException>(() => TemplateFiles.Read(files)).Message;
    }

    private static Dictionary<string, string> Files()
    {
        const string prefix = "TaxCounter.Data.Correspondence.Templates.";
        var assembly = typeof(TemplateFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(n => n[prefix.Length..], n =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
            return reader.ReadToEnd();
        });
    }
}
