using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>Makes what a rule book says about answering customers.</summary>
internal sealed class DeskMaker(BookChecks check)
{
    private const string Path = "$.desk";
    private const int MostDays = 366, MostMinutes = 240, MostTimes = 9;
    private static readonly string[] _channels = ["walk-in", "phone", "mail", "e-mail"];

    public DeskRules Desk(DeskPart part)
    {
        check.Unique(Path + ".checks", part.Checks.Select(c => c.Id));
        check.Unique(Path + ".verifications", part.Verifications.Select(v => v.Id));
        check.Unique(Path + ".public", part.Public.Select(p => p.Id));
        check.Unique(Path + ".mayKnow", part.MayKnow.Select(m => m.Id));
        return new()
        {
            IsCheckNeeded = Applied("checkNeeded", "whether only public information shows before a customer is identified", part.CheckNeeded),
            Checks = [.. part.Checks.Select((c, i) => Check(c, $"checks[{i}]"))],
            WrongAnswers = check.Rows(Path + ".wrongAnswers", "wrong answers that end an identity check", part.WrongAnswers, r =>
            {
                check.That(r.Times is > 0 and <= MostTimes, Path + ".wrongAnswers", $"the answers must be between 1 and {MostTimes}");
                return new Dated<int>(r.FirstDay, r.Times, BookChecks.Of(r.Authority));
            }),
            Public = [.. part.Public.Select((p, i) => new PublicRule(p.Id, p.Says, Applied($"public[{i}].rows", $"public information “{p.Id}”", p.Rows)))],
            Verifications = [.. part.Verifications.Select((v, i) => new VerificationRule(v.Id, v.Name, v.Asks, v.IsByInquiry, v.NeedsPhone, Applied($"verifications[{i}].rows", $"verification of a change “{v.Name}”", v.Rows)))],
            ResumeMinutes = check.Rows(Path + ".resumeMinutes", "minutes in which an inquiry is taken up again", part.ResumeMinutes, r =>
            {
                check.That(r.Minutes is >= 0 and <= MostMinutes, Path + ".resumeMinutes", $"the minutes must be between 0 and {MostMinutes}");
                return new Dated<int>(r.FirstDay, r.Minutes, BookChecks.Of(r.Authority));
            }),
            RepeatDays = check.Rows(Path + ".repeatDays", "days within which the same question is not a first contact", part.RepeatDays, r =>
            {
                check.That(r.Days is > 0 and <= MostDays, Path + ".repeatDays", $"the days must be between 1 and {MostDays}");
                return new Dated<int>(r.FirstDay, r.Days, BookChecks.Of(r.Authority));
            }),
            MayKnow = [.. part.MayKnow.Select((m, i) => new MayKnowRule(m.Id, m.Who, m.Says, Applied($"mayKnow[{i}].rows", $"what may be told to “{m.Who}”", m.Rows)))],
            RevokesOlder = Applied("revokesOlder", "whether a newer authorization revokes older ones for the same matter", part.RevokesOlder),
            WitnessNeeded = Applied("witnessNeeded", "whether an authorization of no professional needs witnesses", part.WitnessNeeded),
        };
    }

    private IdentityRule Check(IdentityPart part, string name)
    {
        check.That(part.Channels.Count > 0 && part.Channels.All(_channels.Contains), $"{Path}.{name}.channels", $"the channels must be among {string.Join(", ", _channels)}");
        return new IdentityRule(part.Id, part.Name, part.Asks, part.Channels, part.IsAfterWrong, Applied(name + ".rows", $"identity check “{part.Name}”", part.Rows));
    }

    private DatedRows<bool> Applied(string name, string subject, IReadOnlyList<AppliedRow> rows) =>
        check.Rows($"{Path}.{name}", subject, rows, r => new Dated<bool>(r.FirstDay, r.Applied, BookChecks.Of(r.Authority)));
}
