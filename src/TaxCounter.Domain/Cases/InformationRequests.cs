using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>What a case asks the customer for: one request after another, each answered, given up or still open.</summary>
public sealed class InformationRequests : CaseCollection<InformationRequest>
{
    /// <summary>The longest list of what is missing, and the longest answer, in characters.</summary>
    public const int LongestText = 2000;

    /// <summary>The newest; null where nothing was asked yet.</summary>
    public InformationRequest? Newest => Rows.MaxBy(r => r.Number);

    /// <summary>The last day for the answer that is expected; null while none is.</summary>
    public DateOnly? AnswerDueOn => Newest is { IsOpen: true } request ? request.DueOn : null;

    /// <summary>Asks for what is missing.</summary>
    /// <param name="what">As the letter names it.</param>
    /// <param name="dueOn">The last day to answer, by the rule book.</param>
    /// <param name="act">Who and when.</param>
    public Refusal? Ask(string what, DateOnly dueOn, CounterAct act)
    {
        if (CaseRefusals.WrongText(what, "What", LongestText) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(what))
        {
            return CaseRefusals.WhatNeeded;
        }

        Rows.Add(InformationRequest.Of(Rows.Count + 1, what.Trim(), dueOn, act));
        return null;
    }

    /// <summary>Notes that a reminder of the open request was sent.</summary>
    public Refusal? Remind(DateOnly today)
    {
        Newest!.RemindedOn = today;
        return null;
    }

    /// <summary>Notes the answer to the open request, in short.</summary>
    public Refusal? Answer(string answer, DateOnly today)
    {
        if ((string.IsNullOrWhiteSpace(answer) ? CaseRefusals.AnswerWords : CaseRefusals.WrongText(answer, "Answer", LongestText)) is { } no)
        {
            return no;
        }

        (Newest!.AnsweredOn, Newest.Answer) = (today, answer.Trim());
        return null;
    }

    /// <summary>Gives the open request up: the case continues without an answer.</summary>
    public Refusal? GiveUp(DateOnly today)
    {
        Newest!.GivenUpOn = today;
        return null;
    }

    /// <summary>Whether a case can be closed because no answer came.</summary>
    public bool CanClose(DateOnly today) => Newest is { AnsweredOn: null } request && request.DueOn < today;

    /// <summary>Notes that the case is closed for want of an answer. Refused while there is time, and where every request was answered.</summary>
    public Refusal? Close(DateOnly today)
    {
        if (Newest is not { AnsweredOn: null } request)
        {
            return CaseRefusals.NothingUnanswered;
        }

        if (!CanClose(today))
        {
            return CaseRefusals.StillTime(request.DueOn);
        }

        request.GivenUpOn ??= today;
        return null;
    }
}
