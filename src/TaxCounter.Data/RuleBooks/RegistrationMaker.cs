using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes what a registration asks, and says where it makes no sense.</summary>
internal sealed class RegistrationMaker(BookChecks check)
{
    private const string Path = "$.registration";
    private const int Longest = 500;

    public RegistrationRules Rules(RegistrationSection part)
    {
        check.Unique(Path + ".fields", part.Fields.Select(f => f.Id));
        return new RegistrationRules
        {
            Fields = [.. part.Fields.Select((f, i) => Field(f, $"{Path}.fields[{i}]"))],
            Roles = check.Rows(Path + ".roles", "what a person can be to a business", part.Roles, Roles),
            Places = check.Rows(Path + ".places", "license of several places", part.Places, r => new Dated<PlacesRule>(r.FirstDay, new PlacesRule(r.MayChoose, r.Says), BookChecks.Of(r.Authority))),
            Clearance = check.Rows(Path + ".clearance", "clearance of a business that is sold", part.Clearance, r => new Dated<ClearanceRule>(
                r.FirstDay, new ClearanceRule { Paper = r.Paper, Says = r.Says, Applies = r.Applies, IsIssuedHere = r.IssuedHere, NoticeDays = r.NoticeDays }, BookChecks.Of(r.Authority))),
        };
    }

    private Dated<IReadOnlyList<string>> Roles(RolesRow row)
    {
        check.That(row.Roles.Count > 0, Path + ".roles", "at least one thing a person can be must be named");
        return new Dated<IReadOnlyList<string>>(row.FirstDay, row.Roles, BookChecks.Of(row.Authority));
    }

    private RegistrationField Field(RegistrationFieldPart part, string path)
    {
        check.That(part.Kind == RegistrationFieldKind.Choice == part.Choices is { Count: > 1 }, path + ".choices", "a field that is chosen, and only that, names at least two choices");
        return new RegistrationField(part.Id, part.Name, part.Hint, part.Kind, part.Choices ?? [], check.Rows(path + ".rows", $"field '{part.Name}'", part.Rows, r => Rule(r, path + ".rows")));
    }

    private Dated<RegistrationFieldRule> Rule(RegistrationFieldRow row, string path)
    {
        check.That(row.Least >= 1 && row.Most >= row.Least && row.Most <= Longest, path + ".most", $"a field takes 1 to {Longest} characters");
        var when = (row.When ?? []).Select(text => CodingCondition.Read(text) ?? throw check.Wrong(path + ".when", $"'{text}' is not a condition")).ToList();
        return new Dated<RegistrationFieldRule>(row.FirstDay, new RegistrationFieldRule(when, row.Needed, row.Least, row.Most), BookChecks.Of(row.Authority));
    }
}
