using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Shell.Drafts;

namespace TaxCounter.Web.Registering;

/// <summary>
/// Keeps a form of a new business for the whole office and reads it back: the tax ID sealed apart, a card number never. A tax ID that is not complete is sealed, too,
/// because eight of nine digits are nearly all of it; it comes back only to the person who began it.
/// </summary>
public sealed class DraftDesk(RegistrationDraftService service, IRegistrationDrafts drafts, ITaxIds taxIds, IOptions<OfficeOptions> office)
{
    private const string Prefix = "Form.", TaxId = Prefix + "TaxId";
    private const int TaxIdDigits = 9, FewestSealed = 4, MostSealed = 20;
    private const char Digit = '¤';
    private const string TaxIdShape = TaxId + "Shape", TaxIdBy = TaxId + "By";
    private static readonly string[] _notKept = [TaxId, TaxIdShape, TaxIdBy, Prefix + "Id", Prefix + "Revision", Prefix + "Shown", "FormToken", DraftOfForm.PageField, DraftOfForm.AnswerField, DraftOfForm.KeptField];

    /// <summary>Keeps the fields of a form.</summary>
    public async Task<Result<RegistrationDraft>> Keep(Guid id, int revision, IEnumerable<KeyValuePair<string, StringValues>> fields, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var all = fields.Select(f => KeyValuePair.Create(f.Key, f.Value.ToString())).Where(f => f.Value.Length > 0 && !SecretText.Holds(f.Key) && !(f.Key == TaxId ? CardNumberGuard.HoldsCardNumber(f.Value) : SecretText.Holds(f.Value))).ToList();
        var name = all.Find(f => f.Key == Prefix + "LegalName").Value ?? "";
        var kept = all.Where(f => !_notKept.Contains(f.Key)).DistinctBy(f => f.Key).ToDictionary();
        var typed = all.Find(f => f.Key == TaxId).Value ?? "";
        if (typed.Length == 0 && await drafts.Read(new BusinessRegistrationId(id)) is { } before && Fields(before) is var old && old.TryGetValue(TaxIdBy, out var by) && by != act.By.Person)
        {
            (kept[TaxIdShape], kept[TaxIdBy]) = (old[TaxIdShape], by); // begun by another person, who may go on with it
        }
        else if (IsBegun(typed))
        {
            (kept[TaxIdShape], kept[TaxIdBy]) = (Shape(typed), act.By.Person);
        }

        var entry = new DraftEntry(revision, name.Length <= RegistrationDraft.LongestName ? name : name[..RegistrationDraft.LongestName], JsonSerializer.Serialize(kept), Seal(typed));
        return await service.Keep(new BusinessRegistrationId(id), entry, act);
    }

    /// <summary>The fields of a script's list, as a form sends them: a box or circle only where it is ticked.</summary>
    public static IEnumerable<KeyValuePair<string, StringValues>> Sent(IEnumerable<KeptField> kept) => kept.Where(f => f.Ticked != false).Select(f => KeyValuePair.Create(f.Name, new StringValues(f.Value)));

    /// <summary>What is kept of a form, to fill it in again; null where nothing is.</summary>
    public async Task<(RegistrationDraft Draft, Dictionary<string, StringValues> Fields)?> Read(string? id)
    {
        if (!Guid.TryParse(id, out var key) || await drafts.Read(new BusinessRegistrationId(key)) is not { } draft)
        {
            return null;
        }

        var fields = Fields(draft).Where(f => !_notKept.Contains(f.Key)).ToDictionary(f => f.Key, f => new StringValues(f.Value));
        fields[Prefix + "Id"] = draft.Id.Value.ToString();
        fields[Prefix + "Revision"] = $"{draft.Revision}";
        return (draft, fields);
    }

    /// <summary>What was begun of a tax ID that is not complete, as it was typed: for the person who typed it; null for everybody else.</summary>
    public string? BegunTaxId(RegistrationDraft draft, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(act);
        var kept = Fields(draft);
        if (!kept.TryGetValue(TaxIdShape, out var shape) || kept.GetValueOrDefault(TaxIdBy) != act.By.Person)
        {
            return null;
        }

        var digits = new Queue<char>(draft.TaxId is { } sealedId && shape.Contains(Digit) ? taxIds.Reveal(sealedId) : "");
        return string.Concat(shape.Select(c => c == Digit && digits.TryDequeue(out var digit) ? digit : c));
    }

    /// <summary>Puts the tax ID that is kept into a form that has none; the page shows its last four digits only.</summary>
    public async Task<string?> FillTaxId(NewBusinessForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!string.IsNullOrWhiteSpace(form.TaxId) || await drafts.Read(new BusinessRegistrationId(form.Id)) is not { TaxId: { } sealedId } draft || Fields(draft).ContainsKey(TaxIdShape))
        {
            return null;
        }

        form.TaxId = taxIds.Reveal(sealedId);
        return form.TaxId[^4..];
    }

    private static string DigitsOf(string typed) => new([.. typed.Where(char.IsAsciiDigit)]);

    private static bool IsBegun(string typed) => typed.Length > 0 && DigitsOf(typed).Length is not TaxIdDigits and <= MostSealed;

    /// <summary>What was typed with a sign in the place of each digit; as it is where the digits are too few to be sealed, and to say anything.</summary>
    private static string Shape(string typed) => DigitsOf(typed).Length < FewestSealed ? typed : string.Concat(typed.Select(c => char.IsAsciiDigit(c) ? Digit : c));

    private ProtectedTaxId? Seal(string typed) => DigitsOf(typed) is { Length: >= FewestSealed and <= MostSealed } digits ? taxIds.Protect(digits) : null;

    private static Dictionary<string, string> Fields(RegistrationDraft draft) => JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Content) ?? [];

    /// <summary>Who entered something last, where that was another person.</summary>
    public (string Who, string When)? TakenFrom(RegistrationDraft draft, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(act);
        return draft.Saved.Person == act.By.Person ? null : (draft.Saved.Name, office.Value.LocalOf(draft.Saved.At).Moment());
    }

    /// <summary>The address of an unfinished registration.</summary>
    public static string UrlOf(BusinessRegistrationId id) => "/registering/new?draft=" + id.Value.ToString("N");
}
