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

/// <summary>Keeps a form of a new business for the whole office and reads it back: the tax ID sealed apart, a card number never.</summary>
public sealed class DraftDesk(RegistrationDraftService service, IRegistrationDrafts drafts, ITaxIds taxIds, IOptions<OfficeOptions> office)
{
    private const string Prefix = "Form.", TaxId = Prefix + "TaxId";
    private const int TaxIdDigits = 9;
    private static readonly string[] _notKept = [TaxId, Prefix + "Id", Prefix + "Revision", Prefix + "Shown", "FormToken", DraftOfForm.PageField, DraftOfForm.AnswerField, DraftOfForm.KeptField];

    /// <summary>Keeps the fields of a form.</summary>
    public Task<Result<RegistrationDraft>> Keep(Guid id, int revision, IEnumerable<KeyValuePair<string, StringValues>> fields, CounterAct act)
    {
        var all = fields.Select(f => KeyValuePair.Create(f.Key, f.Value.ToString())).Where(f => f.Value.Length > 0 && !CardNumberGuard.HoldsCardNumber(f.Value) && !CardNumberGuard.HoldsCardNumber(f.Key)).ToList();
        var digits = new string([.. (all.Find(f => f.Key == TaxId).Value ?? "").Where(char.IsAsciiDigit)]);
        var name = all.Find(f => f.Key == Prefix + "LegalName").Value ?? "";
        var content = JsonSerializer.Serialize(all.Where(f => !_notKept.Contains(f.Key)).DistinctBy(f => f.Key).ToDictionary());
        return service.Keep(new BusinessRegistrationId(id), new DraftEntry(revision, name.Length <= RegistrationDraft.LongestName ? name : name[..RegistrationDraft.LongestName], content, digits.Length == TaxIdDigits ? taxIds.Protect(digits) : null), act);
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

        var fields = (JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Content) ?? []).ToDictionary(f => f.Key, f => new StringValues(f.Value));
        fields[Prefix + "Id"] = draft.Id.Value.ToString();
        fields[Prefix + "Revision"] = $"{draft.Revision}";
        return (draft, fields);
    }

    /// <summary>Puts the tax ID that is kept into a form that has none; the page shows its last four digits only.</summary>
    public async Task<string?> FillTaxId(NewBusinessForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!string.IsNullOrWhiteSpace(form.TaxId) || await drafts.Read(new BusinessRegistrationId(form.Id)) is not { TaxId: { } sealedId })
        {
            return null;
        }

        form.TaxId = taxIds.Reveal(sealedId);
        return form.TaxId[^4..];
    }

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
