using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Cases;

/// <summary>The answers to the questions of a case's reason. A draft may have them in part.</summary>
public sealed class ReasonAnswers : CaseCollection<ReasonAnswer>
{
    /// <summary>The longest answer, and the longest name of a reason or a question, in characters.</summary>
    public const int LongestAnswer = 500, LongestCode = 40;

    /// <summary>Why a draft cannot keep these answers: too long, or a card number. Null when it can.</summary>
    public static Refusal? WhyNot(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Select(a => CaseRefusals.WrongText(a.Value, $"Answers[{a.Key}]", LongestAnswer) ?? CaseRefusals.WrongText(a.Key, "Answers", LongestCode)).FirstOrDefault(no => no is not null);
    }

    /// <summary>Keeps these answers and no others; in place, so that what did not change stays as it is in the records.</summary>
    public void Keep(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Rows.RemoveAll(a => !answers.ContainsKey(a.Question));
        foreach (var (question, text) in answers)
        {
            if (Rows.Find(a => a.Question == question) is { } answer)
            {
                answer.Text = text.Trim();
            }
            else
            {
                Rows.Add(ReasonAnswer.Of(question, text.Trim()));
            }
        }
    }

    /// <summary>Why a request is not complete: each needed answer that is missing, each day that is none.</summary>
    public IEnumerable<Refusal> Incomplete(ReasonRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        foreach (var question in rule.Questions)
        {
            var answer = Rows.Find(a => a.Question == question.Id)?.Text ?? "";
            if (answer.Length == 0 ? question.Needed : question.Answer == AnswerKind.Day && !DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return answer.Length == 0 ? CaseRefusals.AnswerNeeded(question) : CaseRefusals.AnswerIsNoDay(question);
            }
        }
    }
}
