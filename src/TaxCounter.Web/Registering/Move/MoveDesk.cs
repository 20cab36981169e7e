using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Coding;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>Works out what a move comes to: the coding of the new place by what was said at the registration, beside that of the old one.</summary>
public sealed class MoveDesk(CodingAssistant assistant, NaicsList naics, IBusinessRegistrations registrations, ILicenses licenses, MoveService service, RuleBook rules)
{
    /// <summary>The form of an account: what it said when it registered, or what its codes say.</summary>
    public async Task<MoveForm> Form(Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(act);
        var said = await Said(account);
        string? Of(string name) => said.GetValueOrDefault(name);
        return new MoveForm
        {
            Account = account.Number.Digits,
            StateCode = account.AddressOn(act.Today).State,
            MovedOn = act.Today,
            Sells = Of("sells") ?? naics.Find(account.Naics)?.Title ?? account.BusinessType,
            Alcohol = Of("alcohol"),
            Consumption = Of("consumption"),
            FoodShare = Of("food_share_percent"),
            Rooms = Of("rooms"),
        };
    }

    /// <summary>The page of a form.</summary>
    public async Task<MovePage> Page(Account account, MoveForm form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(act);
        var said = await Said(account);
        var old = rules.Coding.Places.FirstOrDefault(p => p.Codes.Rows.Any(r => r.Value == account.LocationCode));
        var isAsked = !string.IsNullOrWhiteSpace(form.Street);
        var now = isAsked ? Answers(form, said, act, form.Municipality, form.District) : null;
        var before = isAsked ? Answers(form, said, act, said.GetValueOrDefault("municipality") ?? old?.Municipality?.Split('/')[0], said.GetValueOrDefault("school_district_or_county") ?? old?.District?.Split('/')[0]) : null;
        var answers = now is null ? null : CodingAnswers.Read(now, act.Today);
        var read = before is null ? null : CodingAnswers.Read(before, act.Today);
        var coding = new CodingPage { Rules = rules, Who = act.By, Today = act.Today, Entered = now ?? [] };
        coding = answers is null ? coding : answers.Refusal is { } no ? coding with { Refusal = no } : coding with { Proposal = assistant.Propose(answers.Value) };
        var open = (await licenses.OfAccount(account.Id)).Where(l => l.WhyNot(LicenseVerb.Relocate, act) is null && l.Place == LicensePlace.Of(account, act.Today)).ToList();
        var code = coding.Proposal is { } proposal ? new BusinessCoding(proposal, []).LocationCode(rules, form.MovedOn ?? act.Today) : null;
        return new MovePage
        {
            Account = account,
            Form = form,
            Coding = coding,
            Before = read is { Refusal: null } ? assistant.Propose(read.Value) : null,
            Along = [.. open.Where(l => service.MovesAlong(l, act.Today))],
            Staying = [.. open.Where(l => !service.MovesAlong(l, act.Today))],
            Rates = (Rate(account.LocationCode, act.Today), code is { Refusal: null } ? Rate(code.Value, act.Today) : null),
        };
    }

    /// <summary>The move, with the location code that the clerk chose; refused where that has no reason.</summary>
    public Result<BusinessMove> Read(MovePage page, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(act);
        var form = page.Form;
        List<CodingOverride> instead = [];
        if (!string.IsNullOrWhiteSpace(form.LocationCode))
        {
            var chosen = CodingOverride.Of(page.Coding.Proposal!, naics, "location_codes", form.LocationCode, act.Because(form.Settled));
            if (chosen.Refusal is { } no)
            {
                return no with { Field = no.Code.Contains("reason", StringComparison.Ordinal) ? "Settled" : "LocationCode" };
            }

            instead.Add(chosen.Value);
        }

        return new BusinessMove
        {
            Account = page.Account.Number,
            From = LicensePlace.Of(page.Account, act.Today),
            To = new Address(TypedText.Plain(form.Street), TypedText.Plain(form.City), TypedText.Plain(form.StateCode).ToUpperInvariant(), TypedText.Plain(form.Zip)),
            MovedOn = form.MovedOn!.Value,
            Coding = new BusinessCoding(page.Coding.Proposal!, instead),
        };
    }

    /// <summary>What the page shows of the coding, as a fingerprint.</summary>
    public static string Fingerprint(MovePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = string.Join('\n', CodingProposal.Parts.Select(p => page.Coding.Proposal!.Part(p).Value).Append(page.Coding.Proposal!.Contradictions.Value));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private decimal? Rate(string code, DateOnly day) => rules.RateAt("sales", code, day) is { Refusal: null } rate ? rate.Value.Here : null;

    /// <summary>What was answered when the business registered, question by question; nothing where it was not registered here.</summary>
    private async Task<Dictionary<string, string>> Said(Account account) => await registrations.OfAccount(account.Id) is not { } of ? []
        : of.Answers.Split('\n').Select(l => l.Split(": ", 2)).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1]);

    private static Dictionary<string, string> Answers(MoveForm form, Dictionary<string, string> said, CounterAct act, string? municipality, string? district) => new()
    {
        ["sells"] = form.Sells ?? "",
        ["municipality"] = municipality ?? "",
        ["school_district_or_county"] = district ?? "",
        ["zip"] = "",
        ["locations"] = "1",
        ["alcohol"] = form.Alcohol ?? "",
        ["consumption"] = form.Consumption ?? "",
        ["food_share_percent"] = form.FoodShare ?? "",
        ["rooms"] = form.Rooms ?? "",
        ["contractor"] = said.GetValueOrDefault("contractor", ""),
        ["mobile"] = said.GetValueOrDefault("mobile", ""),
        ["vehicles"] = said.GetValueOrDefault("vehicles", ""),
        ["expected_tax_month"] = said.GetValueOrDefault("expected_tax_month", ""),
        ["other"] = said.GetValueOrDefault("other", ""),
        ["registered"] = "yes",
        ["applied_on"] = (form.MovedOn ?? act.Today).Field(),
    };
}
