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

/// <summary>Works out what a form of a new business comes to: the coding of each place, the accounts that look alike, what the seller owes.</summary>
public sealed class NewBusinessDesk(CodingAssistant assistant, NaicsList naics, IAccountSearch search, AccountDesk accounts, SellerDebts debts, CustomerLanguages languages, RuleBook rules)
{
    private const int MostAlike = 6;

    /// <summary>The page of a form; its proposals where the answers can be read.</summary>
    public async Task<(NewBusinessPage Page, Refusal? Wrong)> Page(NewBusinessForm form, Dictionary<string, string> entered, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(entered);
        ArgumentNullException.ThrowIfNull(act);
        var places = form.Places.Where(p => !p.IsEmpty).Take(NewPlace.Most - 1).ToList();
        var said = new Dictionary<string, string>(entered) { ["zip"] = form.Zip ?? "", ["opened_on"] = form.OpenedOn?.Field() ?? "", ["applied_on"] = act.Today.Field() };
        if (string.IsNullOrWhiteSpace(said.GetValueOrDefault("locations")) && places.Count > 0)
        {
            said["locations"] = $"{places.Count + 1}";
        }

        if (string.IsNullOrWhiteSpace(said.GetValueOrDefault("previous_owner")) && form.Reason == RegistrationReason.Purchased)
        {
            said["previous_owner"] = form.Clearance switch { SellerClearance.Shown => "certificate shown", SellerClearance.None => "unknown", _ => "unknown, certificate not shown" };
        }

        var (coding, wrong) = Coded(said, act);
        var previous = form.Reason == RegistrationReason.Purchased && AccountNumber.TryParse(form.PreviousAccount, out var number) ? await accounts.Find(number.Digits) : null;
        var coded = places.Select((p, i) => (i, p, Coded: Coded(p.Answers(said, form.OpenedOn), act))).Select(p => new PlaceCoded(p.i + 2, p.p, p.Coded.Page, p.Coded.Wrong)).ToList();
        return (new NewBusinessPage
        {
            Form = form,
            Coding = coding,
            Places = coded,
            Alike = await Alike(form),
            SellerDebts = previous is null ? [] : await debts.Of(previous, act.Today),
            Languages = [.. languages.All.Select(l => new SelectListItem(l.Name, l.Code))],
        }, wrong ?? coded.Select(c => c.Wrong).FirstOrDefault(w => w is not null));
    }

    /// <summary>The empty page; of a business that was sold, with the previous owner, what they owe, and the place of the business.</summary>
    public async Task<NewBusinessPage> Empty(string? previous, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var seller = AccountNumber.TryParse(previous, out var number) ? await accounts.Find(number.Digits) : null;
        var place = seller?.AddressOn(act.Today);
        return new NewBusinessPage
        {
            Form = new NewBusinessForm
            {
                Id = BusinessRegistrationId.New().Value,
                OpenedOn = act.Today,
                Reason = seller is null ? RegistrationReason.New : RegistrationReason.Purchased,
                PreviousAccount = seller?.Number.Digits,
                PreviousName = seller?.TaxpayerName,
                Street = place?.Street,
                City = place?.City,
                StateCode = place?.State ?? (rules.Jurisdiction == "pennsylvania" ? "PA" : "LA"),
                Zip = place?.Zip,
            },
            Coding = new CodingPage { Rules = rules, Who = act.By, Today = act.Today, Entered = new Dictionary<string, string>() },
            SellerDebts = seller is null ? [] : await debts.Of(seller, act.Today),
            Languages = [.. languages.All.Select(l => new SelectListItem(l.Name, l.Code))],
        };
    }

    /// <summary>The coding of each place with what the clerk decided otherwise; refused where such a decision makes no sense or has no reason.</summary>
    public Result<IReadOnlyList<BusinessCoding>> Codings(NewBusinessPage page, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(act);
        List<BusinessCoding> codings = [];
        var first = page.Form.Override.Where(o => NewBusinessPage.Overridable.Contains(o.Key)).Select(o => (o.Key, o.Value, Field: $"Override[{o.Key}]")).ToList();
        var all = page.Places.Select((p, i) => (p.Coding.Proposal, Instead: (List<(string Key, string Value, string Field)>)[("location_codes", p.Form.LocationCode ?? "", $"Places[{i}].LocationCode")])).Prepend((page.Coding.Proposal, first));
        foreach (var (proposal, chosen) in all)
        {
            List<CodingOverride> instead = [];
            foreach (var (part, value, field) in chosen.Where(c => !string.IsNullOrWhiteSpace(c.Value)))
            {
                var decided = CodingOverride.Of(proposal!, naics, part, value, act.Because(page.Form.OverrideReason));
                if (decided.Refusal is { } no)
                {
                    return no with { Field = no.Code.Contains("reason", StringComparison.Ordinal) ? "OverrideReason" : field };
                }

                instead.Add(decided.Value);
            }

            codings.Add(new BusinessCoding(proposal!, instead));
        }

        return codings;
    }

    /// <summary>What the page shows of coding and accounts that look alike, as a fingerprint.</summary>
    public static string Fingerprint(NewBusinessPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = string.Join('\n', page.Places.Select(p => p.Coding.Proposal!).Prepend(page.Coding.Proposal!).SelectMany(Shown).Concat(page.Alike.Select(a => a.Number.Digits)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static IEnumerable<string> Shown(CodingProposal proposal) => CodingProposal.Parts.Select(p => proposal.Part(p).Value).Append(proposal.Contradictions.Value).Concat(proposal.Fields.Select(f => f.Field.Id));

    private (CodingPage Page, Refusal? Wrong) Coded(Dictionary<string, string> said, CounterAct act)
    {
        var answers = CodingAnswers.Read(said, act.Today);
        var page = new CodingPage { Rules = rules, Who = act.By, Today = act.Today, Entered = said };
        return answers.Refusal is { } no ? (page with { Refusal = no }, no) : (page with { Proposal = assistant.Propose(answers.Value) }, null);
    }

    /// <summary>Accounts with the same tax ID, name, street or telephone.</summary>
    private async Task<IReadOnlyList<AccountHit>> Alike(NewBusinessForm form)
    {
        var digits = new string([.. (form.TaxId ?? "").Where(char.IsAsciiDigit)]);
        IEnumerable<string?> asked = [digits.Length == 9 ? digits : null, form.LegalName, form.TradeName, form.Street, form.Phone, .. form.Places.Select(p => p.Street)];
        List<AccountHit> alike = [];
        foreach (var words in asked.Where(a => a?.Trim().Length > 3))
        {
            var found = await search.Find(words!);
            alike.AddRange(found.IsGuess ? [] : found.Hits.Where(h => h.IsExact));
        }

        return [.. alike.DistinctBy(h => h.Number).Take(MostAlike)];
    }
}
