using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>
/// Writes a letter from the template in force and keeps it. It has no transaction of its own: it belongs to the act it tells of, and is kept exactly if that act is.
/// </summary>
public sealed class LetterService(ILetters letters, ILetterTemplates templates, IAccounts accounts, CustomerLanguages languages, OfficeContact contact, IAuditTrail audit, RuleBook rules)
{
    /// <summary>
    /// Writes it in the account's language, or in English where there is no template in that. Call it last in a transaction: its number is drawn here, and held to the end.
    /// Refused where no template is in force, and where the letter would be too long to keep.
    /// </summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="account">To whose account.</param>
    /// <param name="about">The number of the case.</param>
    /// <param name="say">Says what is to be filled in, in the language that was found.</param>
    /// <param name="act">Who and when; the letter bears that day.</param>
    /// <param name="id">Its key where a form made it; otherwise it gets one.</param>
    /// <param name="to">Where it goes; null for the mailing address of the day, which is that of the account that stays where this one was merged.</param>
    public async Task<Result<Letter>> Write(LetterKind kind, Account account, string about, Func<CustomerLanguage, LetterContent> say, CounterAct act, LetterId? id = null, Address? to = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(act);
        var language = await LanguageOf(kind, account, act.Today);
        var template = await templates.InForce(kind, language.Code, act.Today);
        if (template is null)
        {
            return CorrespondenceRefusals.NoTemplate(kind, act.Today);
        }

        var merged = Try(template, account, about, language, say(language), act.Today, to ?? await Mailing(account, act.Today));
        if (merged.Body.Length > Letter.LongestBody || merged.Subject.Length > Letter.LongestSubject || merged.Addressee.Length > Letter.LongestLines)
        {
            return CorrespondenceRefusals.LetterTooLong;
        }

        var letter = Letter.Of(id ?? LetterId.New(), await letters.NextNumber(act.Today.Year), account, about, template, merged, act);
        letters.Add(letter);
        await audit.Record(act, "correspondence.letter-write", letter.Number.ToString(), account.Number.Digits, $"{about}, {kind.Code}, {language.Code}, version {template.Version}");
        return letter;
    }

    private async Task<Address> Mailing(Account account, DateOnly day) => (account.MergedInto is { } number && await accounts.Stays(number) is { } stays ? stays : account).MailingOn(day);

    /// <summary>The language a letter is written in: the account's, or English where there is no template in that.</summary>
    public async Task<CustomerLanguage> LanguageOf(LetterKind kind, Account account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(account);
        return languages.Find(account.LanguageOn(day)) is { } own && await templates.InForce(kind, own.Code, day) is not null ? own : languages.English;
    }

    /// <summary>How a letter looks with everything filled in; nothing is kept.</summary>
    public MergedLetter Try(LetterTemplate template, Account account, string about, CustomerLanguage language, LetterContent content, DateOnly day, Address? to = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(content);
        var values = new Dictionary<string, string>(content.Fields)
        {
            ["customer"] = account.TaxpayerName,
            ["account"] = account.Number.Grouped(),
            ["case"] = about,
            ["day"] = language.Day(day),
        };
        var mailing = to ?? account.MailingOn(day);
        string[] lines = [account.TaxpayerName, account.TradeName == account.TaxpayerName ? "" : account.TradeName, .. mailing.Lines()];
        return new MergedLetter(
            string.Join('\n', contact.Top(rules.OfficeName)),
            string.Join('\n', lines.Where(l => l.Length > 0).Select(LetterText.Clean)),
            LetterText.Fill(template.Subject, values).Replace('\n', ' '),
            LetterText.Write(LetterText.Merge(template.Body, values, content.Table)),
            contact.Reach(language));
    }
}
