using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Correspondence;

/// <summary>Puts the pages of templates together.</summary>
public sealed class TemplatePages(ILetterTemplates templates, LetterKinds kinds, CustomerLanguages languages, OfficeContact contact, RuleBook rules)
{
    /// <summary>Every kind in every language.</summary>
    public async Task<TemplateListPage> List(DateOnly today)
    {
        var all = (await templates.All()).ToLookup(t => (t.Kind, t.Language));
        var lines = kinds.All.SelectMany(k => languages.All.Select(l => new TemplateLine(
            k, l, LetterTemplate.InForce(all[(k.Code, l.Code)], today), all[(k.Code, l.Code)].Where(t => t.FirstDay > today).OrderBy(t => t.FirstDay).ThenByDescending(t => t.Version).FirstOrDefault())));
        return new TemplateListPage([.. lines.GroupBy(l => l.Kind)], today);
    }

    /// <summary>One template; null when there is no such kind or language. Without a form it begins with the version asked for, or the one in force.</summary>
    public async Task<TemplatePage?> Page(string kind, string language, int? version, TemplateForm? form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (kinds.Find(kind) is not { } found || languages.Find(language) is not { } say)
        {
            return null;
        }

        var history = await templates.History(found, say.Code);
        var waiting = await templates.Waiting(found.Code, say.Code);
        var shown = history.FirstOrDefault(h => h.Version == version) ?? LetterTemplate.InForce(history, act.Today) ?? (history.Count > 0 ? history[0] : null);
        var filled = form ?? TemplateForm.New(shown, act.Today);
        var draft = filled.Draft(act.Today);
        return new TemplatePage
        {
            Kind = found,
            Language = say,
            History = history,
            Shown = form is null ? shown : null,
            Waiting = waiting,
            Form = filled,
            Paper = Paper(found, say, draft, act),
            Wrong = LetterTemplate.WhyNot(found, draft),
            Who = act.By,
            Today = act.Today,
        };
    }

    /// <summary>One proposed version with what it takes the place of; null when there is none.</summary>
    public async Task<TemplateChangeView?> Change(LetterTemplateId id, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return await templates.FindChange(id) is not { } change || kinds.Find(change.Kind) is not { } kind || languages.Find(change.Language) is not { } say ? null : new TemplateChangeView
        {
            Change = change,
            Kind = kind,
            Language = say,
            Before = LetterTemplate.InForce((await templates.History(kind, say.Code)).Where(v => v.Id != id), change.FirstDay),
            Paper = Paper(kind, say, change.Draft, act),
        };
    }

    private LetterPaper Paper(LetterKind kind, CustomerLanguage say, TemplateDraft draft, CounterAct act)
    {
        var example = templates.Example(kind, say.Code);
        var samples = example.Values;
        return new LetterPaper
        {
            Say = say,
            Sender = contact.Top(rules.OfficeName),
            Addressee = [samples["customer"], "1200 River Rd", "Baton Rouge, LA 70802"],
            Day = act.Today,
            About = samples["case"],
            Subject = LetterText.Fill(draft.Subject, samples),
            Blocks = LetterText.Merge(draft.Body, samples, example.Figures),
            WrittenByName = act.By.Name,
            Contact = contact.Reach(say),
        };
    }
}
