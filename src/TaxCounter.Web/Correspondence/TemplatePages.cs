using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Correspondence;

/// <summary>One template in the list: a kind of letter in a language.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Language">In which language.</param>
/// <param name="InForce">The version in force; null where there is none, and English is sent.</param>
/// <param name="Next">The version that is to come, if one.</param>
public sealed record TemplateLine(LetterKind Kind, CustomerLanguage Language, LetterTemplate? InForce, LetterTemplate? Next);

/// <summary>The list of templates.</summary>
/// <param name="Kinds">By kind.</param>
/// <param name="Today">The office's day.</param>
public sealed record TemplateListPage(IReadOnlyList<IGrouping<LetterKind, TemplateLine>> Kinds, DateOnly Today);

/// <summary>One template: its versions, a form for the next, and how the letter looks.</summary>
public sealed record TemplatePage
{
    /// <summary>Which kind.</summary>
    public required LetterKind Kind { get; init; }

    /// <summary>In which language.</summary>
    public required CustomerLanguage Language { get; init; }

    /// <summary>Every version, newest first.</summary>
    public required IReadOnlyList<LetterTemplate> History { get; init; }

    /// <summary>The version that is shown, or that the form began with.</summary>
    public LetterTemplate? Shown { get; init; }

    /// <summary>The form; what it says is what the preview shows.</summary>
    public required TemplateForm Form { get; init; }

    /// <summary>How the letter looks with the values of the example.</summary>
    public required LetterPaper Paper { get; init; }

    /// <summary>What is wrong with what is typed; null when nothing is.</summary>
    public Refusal? Wrong { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The version in force today.</summary>
    public LetterTemplate? InForce => LetterTemplate.InForce(History, Today);

    /// <summary>Where it is.</summary>
    public string Url => $"/correspondence/templates/{Kind.Code}/{Language.Code}";
}

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
        var shown = history.FirstOrDefault(h => h.Version == version) ?? LetterTemplate.InForce(history, act.Today) ?? (history.Count > 0 ? history[0] : null);
        var filled = form ?? TemplateForm.New(shown, act.Today);
        var draft = filled.Draft(act.Today);
        return new TemplatePage
        {
            Kind = found,
            Language = say,
            History = history,
            Shown = form is null ? shown : null,
            Form = filled,
            Paper = Paper(found, say, draft, act),
            Wrong = LetterTemplate.WhyNot(found, draft),
            Who = act.By,
            Today = act.Today,
        };
    }

    private LetterPaper Paper(LetterKind kind, CustomerLanguage say, TemplateDraft draft, CounterAct act)
    {
        var example = templates.Example(kind, say.Code);
        var samples = example.Values;
        return new LetterPaper
        {
            Say = say,
            Sender = rules.OfficeName,
            Addressee = [samples["customer"], "1200 River Rd", "Baton Rouge, LA 70802"],
            Day = act.Today,
            About = samples["case"],
            Subject = LetterText.Fill(draft.Subject, samples),
            Blocks = LetterText.Merge(draft.Body, samples, example.Figures),
            WrittenByName = act.By.Name,
            Contact = contact.Phone.Length > 0 ? say.Say("letter-contact-phone", ("phone", contact.Phone)) : say.Say("letter-contact"),
        };
    }
}
