using System.Text.Json.Nodes;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Duties;
using TaxCounter.Data.PenaltyWaivers;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>The templates that ship, one file for each kind of letter and language, beside the duty that writes it.</summary>
public class ShippedTemplatesTests
{
    private static readonly IReadOnlyList<Duty> _duties = Duty.PartsIn<Duty>(typeof(Duty).Assembly);
    private static readonly IReadOnlyList<DutyRecords> _records = Duty.PartsIn<DutyRecords>(typeof(DutyRecords).Assembly);
    private static readonly ShippedTemplates _shipped = new(_duties, _records, LanguageFiles.Load(_records));
    private static readonly IReadOnlyList<LetterKind> _kinds = new LetterKinds(_duties).All;

    [Fact]
    public void Every_kind_of_letter_ships_in_english_and_spanish() =>
        Assert.Equal(_kinds.SelectMany(k => new[] { (k.Code, "en"), (k.Code, "es") }), _shipped.All.Select(t => (t.Kind, t.Language)));

    [Fact]
    public void Both_languages_of_a_letter_say_the_same_things() => Assert.All(
        _shipped.All.GroupBy(t => t.Kind),
        kind => Assert.Single(kind.Select(t => string.Join(' ', LetterText.FieldsIn(t.Body).Order(StringComparer.Ordinal))).Distinct()));

    [Fact]
    public void Every_kind_has_values_for_its_preview_in_both_languages() => Assert.All(_kinds.SelectMany(k => new[] { (k, "en"), (k, "es") }), of =>
    {
        var (kind, language) = of;
        var example = _shipped.Example(kind, language);
        Assert.Equal(kind.Fields.Select(f => f.Name).Order(), example.Values.Keys.Order());
        Assert.All(example.Values, v => Assert.NotEmpty(v.Value));
        Assert.Equal(kind.HasFigures, example.Figures is not null);
        Assert.True(example.Figures is not { } table || table.Rows.Concat(table.Total is { } total ? [total] : []).All(r => r.Count == table.Head.Count));
    });

    [Fact]
    public void A_file_that_cannot_be_used_stops_the_start()
    {
        Assert.Contains("There is no template for 'es/waiver-denied'", Stopped(f => f.Remove("es/waiver-denied")), StringComparison.Ordinal);
        Assert.Contains("for the template 'es/waiver-lost'", Stopped(f => f["es/waiver-lost"] = f["es/waiver-denied"]), StringComparison.Ordinal);
        Assert.Contains("for the template 'fr/waiver-denied'", Stopped(f => f["fr/waiver-denied"] = f["es/waiver-denied"]), StringComparison.Ordinal);
        Assert.Contains("'es/waiver-denied' cannot be read", Stopped(f => f["es/waiver-denied"] = "{}"), StringComparison.Ordinal);
        Assert.Contains("'waiver-denied' in 'es' that ships cannot be used. This letter must have {appeal}", Stopped(f =>
        {
            var file = JsonNode.Parse(f["es/waiver-denied"])!;
            var body = file["body"]!.AsArray();
            body.Remove(body.Single(p => p!.GetValue<string>() == "{appeal}"));
            f["es/waiver-denied"] = file.ToJsonString();
        }), StringComparison.Ordinal);
    }

    private static string Stopped(Action<Dictionary<string, string>> damage)
    {
        Dictionary<string, string> files = new(DutyFiles.Of(new PenaltyWaiversRecords(), "Letters"));
        damage(files);
        return Assert.Throws<InvalidOperationException>(() => ShippedTemplates.Read(WaiverLetterKinds.All, ["en", "es"], files)).Message;
    }
}
