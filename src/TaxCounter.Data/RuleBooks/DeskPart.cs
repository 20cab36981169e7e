namespace TaxCounter.Data.RuleBooks;

// How answering customers stands in a rule book's file.

internal sealed record DeskPart(
    IReadOnlyList<AppliedRow> CheckNeeded,
    IReadOnlyList<IdentityPart> Checks,
    IReadOnlyList<TimesRow> WrongAnswers,
    IReadOnlyList<PublicPart> Public,
    IReadOnlyList<VerificationPart> Verifications,
    IReadOnlyList<MinutesRow> ResumeMinutes,
    IReadOnlyList<DaysRow> RepeatDays,
    IReadOnlyList<MayKnowPart> MayKnow,
    IReadOnlyList<AppliedRow> RevokesOlder,
    IReadOnlyList<AppliedRow> WitnessNeeded);

internal sealed record IdentityPart(string Id, string Name, string Asks, IReadOnlyList<string> Channels, bool IsAfterWrong, IReadOnlyList<AppliedRow> Rows);

internal sealed record MayKnowPart(string Id, string Who, string Says, IReadOnlyList<AppliedRow> Rows);

internal sealed record PublicPart(string Id, string Says, IReadOnlyList<AppliedRow> Rows);

internal sealed record VerificationPart(string Id, string Name, string Asks, IReadOnlyList<AppliedRow> Rows, bool IsByInquiry = false, bool NeedsPhone = false);
