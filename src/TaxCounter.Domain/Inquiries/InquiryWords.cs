namespace TaxCounter.Domain.Inquiries;

/// <summary>The words of inquiries, as lists and reports say them.</summary>
public static class InquiryWords
{
    // No arm for "all others": a new one is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>How they reached the office: <c>walk-in</c>.</summary>
    public static string Words(this InquiryChannel channel) => channel switch
    {
        InquiryChannel.WalkIn => "walk-in",
        InquiryChannel.Phone => "phone",
        InquiryChannel.Mail => "mail",
        InquiryChannel.Email => "e-mail",
    };

    /// <summary>What came of it: <c>answered</c>.</summary>
    public static string Words(this InquiryOutcome outcome) => outcome switch
    {
        InquiryOutcome.Answered => "answered",
        InquiryOutcome.FollowUp => "follow up later",
        InquiryOutcome.Referred => "referred",
        InquiryOutcome.OnlyPublic => "public information only",
        InquiryOutcome.NotAnswered => "left without an answer",
    };

    /// <summary>Whether the office knows who asks: <c>identified</c>.</summary>
    public static string Words(this IdentityState state) => state switch
    {
        IdentityState.NotAsked => "not identified yet",
        IdentityState.Wrong => "one wrong answer",
        IdentityState.Passed => "identified",
        IdentityState.Failed => "not identified",
    };

    /// <summary>What it is about: <c>penalty waiver</c>.</summary>
    public static string Words(this InquiryTopic topic) => topic switch
    {
        InquiryTopic.Balance => "balance",
        InquiryTopic.Payment => "payment",
        InquiryTopic.Return => "return",
        InquiryTopic.Registration => "registration and coding",
        InquiryTopic.License => "license",
        InquiryTopic.PenaltyWaiver => "penalty waiver",
        InquiryTopic.Adjustment => "adjustment",
        InquiryTopic.PaymentPlan => "payment plan",
        InquiryTopic.Refund => "refund or credit",
        InquiryTopic.Overdue => "overdue amounts",
        InquiryTopic.ReturnedCheck => "returned check",
        InquiryTopic.Letter => "letter or notice",
        InquiryTopic.Details => "address and other details",
        InquiryTopic.Rules => "rates, forms, rules",
        InquiryTopic.Other => "something else",
    };
#pragma warning restore CS8524

    /// <summary>Minutes as said: <c>1 minute</c>, <c>7 minutes</c>.</summary>
    public static string Minutes(int minutes) => minutes == 1 ? "1 minute" : $"{minutes} minutes";
}
