using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Coding;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>Works out what a form of a new business comes to: its coding, the accounts that look alike, what the previous owner owes.</summary>
public sealed class NewBusinessDesk(CodingAssistant assistant, NaicsList naics, IAccountSearch search, AccountDesk accounts, CustomerLanguages languages, RuleBook rules)
{
    private const int MostAlike = 6;

    /// <summary>The page of a form; its proposal where the answers can be read.</summary>
    public async Task<(NewBusinessPage Page, Refusal? Wrong)> Page(NewBusinessForm form, Dictionary<string, string> entered, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(entered);
        ArgumentNullException.ThrowIfNull(act);
        var said = new Dictionary<string, string>(entered)
        {
            ["zip"] = form.Zip ?? "",
            ["opened_on"] = form.OpenedOn?.Field() ?? "",
            ["applied_on"] = act.Today.Field(),
        };
        var answers = CodingAnswers.Read(said, act.Today);
        var coding = new CodingPage { Rules = rules, Who = act.By, Today = act.Today, Entered = said };
        coding = answers.Refusal is { } no ? coding with { Refusal = no } : coding with { Proposal = assistant.Propose(answers.Value) };
        var previous = AccountNumber.TryParse(form.PreviousAccount, out var number) ? await accounts.Find(number.Digits) : null;
        return (new NewBusinessPage
        {
            Form = form,
            Coding = coding,
            Alike = await Alike(form),
            PreviousOwes = previous is null ? null : (await accounts.Balance(previous, act.Today, openOnly: true)).Open.Total(b => b.Owed),
            Languages = [.. languages.All.Select(l => new SelectListItem(l.Name, l.Code))],
        }, answers.Refusal);
    }

    /// <summary>The empty page; of a business that was sold, with the account of the previous owner.</summary>
    public NewBusinessPage Empty(string? previous, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new NewBusinessPage
        {
            Form = new NewBusinessForm { Id = BusinessRegistrationId.New().Value, OpenedOn = act.Today, PreviousAccount = AccountNumber.TryParse(previous, out var seller) ? seller.Digits : null, Reason = previous is null ? RegistrationReason.New : RegistrationReason.Purchased, StateCode = rules.Jurisdiction == "pennsylvania" ? "PA" : "LA" },
            Coding = new CodingPage { Rules = rules, Who = act.By, Today = act.Today, Entered = new Dictionary<string, string>() },
            Languages = [.. languages.All.Select(l => new SelectListItem(l.Name, l.Code))],
        };
    }

    /// <summary>The coding with what the clerk decided otherwise; refused where such a decision makes no sense or has no reason.</summary>
    public Result<BusinessCoding> Coding(NewBusinessPage page, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(act);
        List<CodingOverride> instead = [];
        foreach (var (part, chosen) in page.Form.Override.Where(o => !string.IsNullOrWhiteSpace(o.Value) && NewBusinessPage.Overridable.Contains(o.Key)))
        {
            var decided = CodingOverride.Of(page.Coding.Proposal!, naics, part, chosen, act.Because(page.Form.OverrideReason));
            if (decided.Refusal is { } no)
            {
                return no with { Field = no.Code.Contains("reason", StringComparison.Ordinal) ? "OverrideReason" : $"Override[{part}]" };
            }

            instead.Add(decided.Value);
        }

        return new BusinessCoding(page.Coding.Proposal!, instead);
    }

    /// <summary>What the page shows of coding and accounts that look alike, as a fingerprint.</summary>
    public static string Fingerprint(NewBusinessPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = string.Join('\n', CodingProposal.Parts.Select(p => page.Coding.Proposal!.Part(p).Value).Append(page.Coding.Proposal!.Contradictions.Value).Concat(page.Alike.Select(a => a.Number.Digits)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>Accounts with the same tax ID, name, street or telephone.</summary>
    private async Task<IReadOnlyList<AccountHit>> Alike(NewBusinessForm form)
    {
        var digits = new string([.. (form.TaxId ?? "").Where(char.IsAsciiDigit)]);
        string?[] asked = [digits.Length == 9 ? digits : null, form.LegalName, form.TradeName, form.Street, form.Phone];
        List<AccountHit> alike = [];
        foreach (var words in asked.Where(a => a?.Trim().Length > 3))
        {
            var found = await search.Find(words!);
            alike.AddRange(found.IsGuess ? [] : found.Hits.Where(h => h.IsExact));
        }

        return [.. alike.DistinctBy(h => h.Number).Take(MostAlike)];
    }
}
