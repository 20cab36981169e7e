using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Alcohol permits place by place: which classes, who issues them, and what they cost.</summary>
internal sealed class CodingPermits(RuleBook book, CodingAnswers answers, CodingFacts facts)
{
    private readonly List<CodingItem> _issuers = [];

    /// <summary>The permits, with the place where there are several.</summary>
    public CodingPart Permits { get; private set; } = CodingPart.Nothing;

    /// <summary>Who issues them.</summary>
    public CodingPart Issuers { get; private set; } = CodingPart.Nothing;

    /// <summary>What they cost.</summary>
    public CodingPart Fee { get; private set; } = CodingPart.Nothing;

    /// <summary>The classes of the license fees that they are charged by, where this office issues them.</summary>
    public IReadOnlyList<string> Classes { get; private set; } = [];

    public void Find(CodingRun run, IReadOnlyList<(int Number, string? Municipality)> places)
    {
        var classes = run.All(CodingOutcome.Permit);
        if (classes.Count == 0)
        {
            return;
        }

        var joined = string.Join('|', classes.Select(c => c.Value));
        List<string> texts = [];
        var isHere = false;
        foreach (var (_, municipality) in places.Count == 0 ? [(1, null)] : places)
        {
            if (IssuerOf(municipality) is not { } issuer)
            {
                continue;
            }

            var here = issuer.Row.Value.IsHere;
            isHere |= here;
            var text = here ? joined : $"none here: {(issuer.Row.Value.Issuer is var name && name.StartsWith("City", StringComparison.Ordinal) ? "c" + name[1..] : name)}";
            texts.Add(places.Count > 1 ? $"{municipality ?? "not known"}: {(here ? text : "none here")}" : text);
            _issuers.Add(new CodingItem(issuer.Row.Value.Issuer, $"{municipality ?? "Everywhere else"}: {issuer.Row.Value.Issuer} issues alcohol permits.") { Rule = "issuers/" + issuer.Id, Answer = municipality ?? "", Authority = issuer.Row.Authority });
        }

        facts.Add(isHere ? "permit-here" : "permit-elsewhere", "yes", facts.WhyOf("alcohol", facts.First("alcohol")));
        Permits = new CodingPart(string.Join("; ", texts), classes);
        Issuers = new CodingPart(string.Join(" | ", _issuers.Select(i => i.Value).Distinct()), _issuers);
        if (isHere)
        {
            Classes = [.. classes.Select(c => ClassOf(c.Value)?.Id).OfType<string>().Distinct()];
            Fee = FeeOf(classes, places.Count > 1 ? places.First(p => IssuerOf(p.Municipality)?.Row.Value.IsHere == true).Municipality : null);
        }
    }

    private (string Id, Dated<PermitIssuerRow> Row)? IssuerOf(string? municipality)
    {
        var issuers = book.Coding.Issuers;
        var issuer = issuers.FirstOrDefault(i => i.Municipality is { } of && of == municipality) ?? issuers.FirstOrDefault(i => i.Municipality is null);
        return issuer?.Rows.On(answers.AppliedOn) is { Refusal: null } row ? (issuer.Id, row.Value) : null;
    }

    private CodingPart FeeOf(IReadOnlyList<CodingItem> classes, string? onlyIn)
    {
        List<CodingItem> items = [];
        List<string> known = [], unknown = [];
        var permit = "";
        var takesOver = facts.Has("previous-owner");
        foreach (var item in classes)
        {
            var answer = ClassOf(item.Value) is { } kind ? book.LicenseFee(new LicenseFeeQuestion { Class = kind.Id, Gross = Money.Zero, Year = answers.AppliedOn.Year, Opened = answers.OpenedOn?.Year == answers.AppliedOn.Year ? answers.OpenedOn : null, TakesOver = takesOver }) : null;
            if (answer is { Refusal: null })
            {
                var fee = answer.Value;
                known.Add(fee.Lines[0].Amount!.Value.Plain());
                permit = fee.Lines.Count > 1 ? fee.Lines[^1].Amount!.Value.Plain() : permit;
                items.Add(new CodingItem(fee.Result, fee.Says) { Rule = "license-fees/" + ClassOf(item.Value)!.Id, Answer = item.Answer, Authority = fee.Lines[0].Authority! });
            }
            else
            {
                unknown.Add(item.Value == "R" ? "R" : char.IsLetter(item.Value[0]) && item.Value.Length <= 8 ? "Class " + item.Value[0] : item.Value);
                items.Add(new CodingItem(CodingPart.NotKnown, answer?.Refusal?.Message ?? $"{item.Value}: the amount is not in the rule book.") { Rule = "license-fees", Answer = item.Answer, Authority = item.Authority });
            }
        }

        var share = takesOver && book.Licenses.Takeover?.On(answers.AppliedOn) is { Refusal: null } rule && (answers.OpenedOn ?? answers.AppliedOn) is var on && on >= rule.Value.Value.From.In(on.Year) ? rule.Value : null;
        if (share is not null && known.Count == 0)
        {
            known.Add(string.Create(CultureInfo.InvariantCulture, $"{share.Value.Share * 100:0.##}% of the annual amounts"));
            permit = classes.Any(c => c.Value.EndsWith("liquor", StringComparison.Ordinal)) ? share.Value.Permit.Plain() : "";
            items.Add(new CodingItem(known[0], "A licensed business is taken over.") { Rule = "license-fees/takeover", Answer = facts.WhyOf("previous-owner", facts.First("previous-owner")), Authority = share.Authority });
        }

        var text = string.Join(" + ", known.Concat(permit.Length > 0 ? [permit + " permit"] : (string[])[])) + (onlyIn is null || known.Count == 0 ? "" : $" for {onlyIn}");
        var missing = string.Join(" and ", unknown.Distinct());
        return new CodingPart(missing.Length == 0 ? text : text.Length == 0 ? CodingPart.NotKnown : $"{text}; {missing} amount {CodingPart.NotKnown}", items);
    }

    /// <summary>The class of the license fees that a permit is charged by: <c>A beer</c> is <c>alcohol-a-beer</c>, <c>B beer</c> is <c>alcohol-b</c>.</summary>
    private LicenseClass? ClassOf(string permit)
    {
        var id = "alcohol-" + permit.ToLowerInvariant().Replace(' ', '-');
        return book.Licenses.Find(id) ?? book.Licenses.Find(id[..Math.Min(id.Length, "alcohol-b".Length)]);
    }
}
