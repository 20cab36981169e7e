using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes the coding rules of a rule book, and says where they make no sense.</summary>
internal sealed class CodingMaker(BookChecks check, RuleBookFile book)
{
    public CodingRules Coding()
    {
        var part = book.Coding;
        const string path = "$.coding";
        check.Unique(path + ".places", part.Places.Select(p => p.Id));
        check.Unique(path + ".postalCodes", part.PostalCodes.Select(p => p.Id));
        check.Unique(path + ".issuers", part.Issuers.Select(p => p.Id));
        check.Unique(path + ".words", part.Words.Select(p => p.Id));
        check.Unique(path + ".licenses", part.Licenses.Select(p => p.Id));
        check.Unique(path + ".rules", part.Rules.Select(p => p.Id));
        check.Unique(path + ".suspects", part.Suspects.Select(p => p.Id));
        return new CodingRules
        {
            Places = [.. part.Places.Select((p, i) => new CodingPlace(p.Id, p.Municipality, p.District, p.Development,
                check.Rows($"{path}.places[{i}].rows", $"location code of '{p.Id}'", p.Rows, r => new Dated<string>(r.FirstDay, Known(r.Code, $"{path}.places[{i}].rows"), BookChecks.Of(r.Authority)))))],
            PostalCodes = [.. part.PostalCodes.Select((p, i) => new CodingPostalCode(p.Id,
                check.Rows($"{path}.postalCodes[{i}].rows", $"location codes of ZIP code {p.Id}", p.Rows, r => new Dated<IReadOnlyList<string>>(r.FirstDay, [.. r.Codes.Select(c => Known(c, $"{path}.postalCodes[{i}].rows"))], BookChecks.Of(r.Authority)))))],
            Issuers = [.. part.Issuers.Select((p, i) => new PermitIssuer(p.Id, p.Municipality,
                check.Rows($"{path}.issuers[{i}].rows", $"issuer of alcohol permits '{p.Id}'", p.Rows, r => new Dated<PermitIssuerRow>(r.FirstDay, new PermitIssuerRow(r.Issuer, r.IsHere), BookChecks.Of(r.Authority)))))],
            Words = [.. part.Words.Select((p, i) => new CodingWords(p.Id,
                check.Rows($"{path}.words[{i}].rows", $"words for '{p.Id}'", p.Rows, r => new Dated<CodingWordsRow>(r.FirstDay, new CodingWordsRow(r.In, r.Words), BookChecks.Of(r.Authority)))))],
            Licenses = [.. part.Licenses.Select((p, i) => new CodingLicense(p.Id, p.Name, check.Rows($"{path}.licenses[{i}].rows", $"license '{p.Id}'", p.Rows, License)))],
            Rules = [.. part.Rules.Select((p, i) => new CodingRule(p.Id, p.Gives, check.Rows($"{path}.rules[{i}].rows", $"coding rule '{p.Id}'", p.Rows, r => Rule(r, p, $"{path}.rules[{i}].rows"))))],
            Suspects = [.. part.Suspects.Select((p, i) => new CodingSuspect(p.Id,
                check.Rows($"{path}.suspects[{i}].rows", $"doubtful code {p.Id}", p.Rows, r => new Dated<CodingSuspectRow>(r.FirstDay, new CodingSuspectRow(r.BusinessTypes, r.Says), BookChecks.Of(r.Authority)))))],
        };
    }

    private CodingLicenseRow License(CodingLicenseFileRow row, string path)
    {
        check.That(row.FeeClass is null || book.LicenseFees.Classes.Any(c => c.Id == row.FeeClass), path + ".feeClass", $"there is no license class '{row.FeeClass}'");
        check.That(row.FeeClass is null != row.Fee is null, path, "a license names either a class of the license fees or its fee");
        return new CodingLicenseRow(check.Need(row.FeeTable, path, "feeTable"), row.FeeClass, row.Fee);
    }

    private Dated<CodingRuleRow> Rule(CodingRuleFileRow row, CodingRulePart rule, string path)
    {
        check.That(rule.Gives != CodingOutcome.License || book.Coding.Licenses.Any(l => l.Id == row.Value), path + ".value", $"there is no license '{row.Value}'");
        check.That(rule.Gives != CodingOutcome.Contradiction || row.WayOut is { Length: > 0 }, path + ".wayOut", "a contradiction must have a way out");
        check.That(rule.Gives != CodingOutcome.Ask || row.Whom is { Length: > 0 }, path + ".whom", "a question must say whom to ask");
        check.That(rule.Gives != CodingOutcome.Checklist || row.Spanish is { Length: > 0 }, path + ".spanish", "a line of the checklist must have its sentence in Spanish");
        var conditions = row.When.Select(text => CodingCondition.Read(text) ?? throw check.Wrong(path + ".when", $"'{text}' is not a condition")).ToList();
        return new Dated<CodingRuleRow>(row.FirstDay, new CodingRuleRow { When = conditions, Value = row.Value, Says = row.Says, WayOut = row.WayOut, Whom = row.Whom, Spanish = row.Spanish, Alone = row.Alone }, BookChecks.Of(row.Authority));
    }

    private string Known(string code, string path)
    {
        check.That(book.Locations.Any(l => l.Code == code), path, $"there is no location '{code}'");
        return code;
    }
}
