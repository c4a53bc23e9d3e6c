









CREATE TABLE disclosures (
    id text NOT NULL,
    reference text NOT NULL,
    at bigint NOT NULL,
    staff_id text,
    staff_name text,
    what text NOT NULL,
    reason bytea
);



CREATE TABLE drafts (
    id text NOT NULL,
    form_name text NOT NULL,
    form_version text NOT NULL,
    revision bigint NOT NULL,
    started_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    sealed bytea NOT NULL
);



CREATE TABLE evidence_files (
    id text NOT NULL,
    draft_id text NOT NULL,
    reference text,
    bytes bigint NOT NULL,
    made_at bigint NOT NULL
);



CREATE TABLE form_versions (
    name text NOT NULL,
    version text NOT NULL,
    canonical_text text NOT NULL,
    published_at bigint NOT NULL
);



CREATE TABLE jobs (
    id text NOT NULL,
    kind text NOT NULL,
    payload text NOT NULL,
    made_at bigint NOT NULL,
    due bigint NOT NULL,
    attempts bigint NOT NULL,
    lease text,
    fault text,
    parked_at bigint
);



CREATE TABLE master_key (
    id bigint NOT NULL,
    fingerprint text NOT NULL,
    CONSTRAINT master_key_id_check CHECK ((id = 1))
);



CREATE TABLE migrations (
    name text NOT NULL,
    hash text NOT NULL
);



CREATE TABLE page_reach (
    form_name text NOT NULL,
    page text NOT NULL,
    day bigint NOT NULL,
    people bigint NOT NULL
);



CREATE TABLE report_alerts (
    reference text NOT NULL,
    clock text NOT NULL,
    colour text NOT NULL,
    due bigint NOT NULL,
    raised_at bigint NOT NULL
);



CREATE TABLE report_events (
    reference text NOT NULL,
    number bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL,
    name text NOT NULL,
    version bigint NOT NULL,
    body bytea NOT NULL
);



CREATE TABLE report_terms (
    reference text NOT NULL,
    token bytea NOT NULL,
    kind text NOT NULL,
    submitted_at bigint NOT NULL
);



CREATE TABLE reports (
    reference text NOT NULL,
    draft_id text NOT NULL,
    form_name text NOT NULL,
    form_version text NOT NULL,
    channel text NOT NULL,
    is_sensitive bigint NOT NULL,
    submitted_at bigint NOT NULL,
    triage_due bigint NOT NULL,
    response_due bigint NOT NULL,
    receipt text NOT NULL,
    tie bigint NOT NULL,
    stage text NOT NULL,
    version bigint NOT NULL,
    queue text,
    place bigint,
    amber_at bigint,
    due_at bigint,
    grade text,
    is_alerting bigint NOT NULL,
    holder_id text,
    holder_name text,
    claimed_until bigint,
    question_until bigint,
    news_at bigint,
    next_alert_at bigint,
    alerted_until bigint NOT NULL,
    wrapped_key bytea NOT NULL,
    access_code bytea NOT NULL,
    headline bytea NOT NULL,
    answers bytea NOT NULL
);



CREATE TABLE staff_accounts (
    id text NOT NULL,
    username text NOT NULL,
    shown_name text NOT NULL,
    roles text NOT NULL,
    has_sensitive_access bigint NOT NULL,
    password_hash text NOT NULL,
    second_factor text NOT NULL,
    second_factor_secret bytea,
    last_used_step bigint,
    is_disabled bigint NOT NULL,
    created_at bigint NOT NULL
);



CREATE TABLE staff_attempts (
    account_key bytea NOT NULL,
    source_key bytea NOT NULL,
    tries bigint NOT NULL,
    last_at bigint NOT NULL,
    next_at bigint NOT NULL
);



CREATE TABLE staff_recovery_codes (
    staff_id text NOT NULL,
    code_hash bytea NOT NULL,
    used_at bigint
);



CREATE TABLE staff_sessions (
    token_hash bytea NOT NULL,
    staff_id text NOT NULL,
    step text NOT NULL,
    offered_secret bytea,
    opened_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    ends_at bigint NOT NULL
);



INSERT INTO disclosures VALUES ('1AC377A2-F3A2-40F6-8787-914AC81D23CE', '0F1X1000E', 1790000000000, 's-1', 'R. Whitlock', 'report', '\x01bd6d4f2ac3cd1a594671624699ea5bbde22003ec6f35d3578a4913c403b30d80bb21723e0664');









INSERT INTO form_versions VALUES ('test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', '{
 "description": "It asks for one of each.",
 "form": "test-theft",
 "headline": [
  "what"
 ],
 "maps": {
  "category": "other-theft",
  "crime": "theft",
  "retention": "standard",
  "sensitive": "false"
 },
 "minutes": "2",
 "pages": [
  {
   "page": "all",
   "questions": [
    {
     "kind": "text",
     "label": "What was it?",
     "missing": "Say what it was",
     "question": "what"
    },
    {
     "kind": "long-text",
     "label": "What happened?",
     "missing": "Say what happened",
     "question": "story"
    },
    {
     "format": "email",
     "kind": "text",
     "label": "Your email",
     "missing": "Enter your email",
     "question": "email"
    },
    {
     "format": "vrm",
     "kind": "text",
     "label": "Registration number",
     "missing": "Enter it",
     "question": "vrm"
    }
   ],
   "title": "What happened"
  }
 ],
 "title": "A form for tests"
}
', 1790000000000);
INSERT INTO form_versions VALUES ('test-assault', '5adbf2c797e76cde3009923c35d8be18b2ac2d4b7662175dc3ac4e93eb42389f', '{
 "description": "It asks for one of each.",
 "form": "test-assault",
 "headline": [
  "what"
 ],
 "maps": {
  "category": "other-theft",
  "crime": "theft",
  "retention": "standard",
  "sensitive": "true"
 },
 "minutes": "2",
 "pages": [
  {
   "page": "all",
   "questions": [
    {
     "kind": "text",
     "label": "What was it?",
     "missing": "Say what it was",
     "question": "what"
    },
    {
     "kind": "long-text",
     "label": "What happened?",
     "missing": "Say what happened",
     "question": "story"
    },
    {
     "format": "email",
     "kind": "text",
     "label": "Your email",
     "missing": "Enter your email",
     "question": "email"
    },
    {
     "format": "vrm",
     "kind": "text",
     "label": "Registration number",
     "missing": "Enter it",
     "question": "vrm"
    }
   ],
   "title": "What happened"
  }
 ],
 "title": "A form for tests"
}
', 1790000000000);



INSERT INTO jobs VALUES ('message 0F1X-1000-E 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1000-E"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1001-C 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1001-C"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1002-A 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1002-A"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1003-8 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1003-8"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1004-6 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1004-6"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1005-4 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1005-4"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1006-2 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1006-2"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1006-2 4 question-asked', 'message', '{"event":4,"message":"question-asked","reference":"0F1X-1006-2"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1007-0 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1007-0"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1007-0 4 question-asked', 'message', '{"event":4,"message":"question-asked","reference":"0F1X-1007-0"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1008-Y 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1008-Y"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1008-Y 4 question-asked', 'message', '{"event":4,"message":"question-asked","reference":"0F1X-1008-Y"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1008-Y 5 withdrawn', 'message', '{"event":5,"message":"withdrawn","reference":"0F1X-1008-Y"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1009-W 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1009-W"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1010-A 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1010-A"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1011-8 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1011-8"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1012-E 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1012-E"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1012-E 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1012-E"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1013-C 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1013-C"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1013-C 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1013-C"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1013-C 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1013-C"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1014-2 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1014-2"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1014-2 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1014-2"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1014-2 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1014-2"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1015-0 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1015-0"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1015-0 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1015-0"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1015-0 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1015-0"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1016-6 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1016-6"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1016-6 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1016-6"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1016-6 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1016-6"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1017-4 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1017-4"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1017-4 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1017-4"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1017-4 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1017-4"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1017-4 6 closed', 'message', '{"event":6,"message":"closed","reference":"0F1X-1017-4"}', 1790000600000, 1790000600000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1018-T 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1018-T"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1018-T 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1018-T"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1018-T 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1018-T"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1018-T 6 closed', 'message', '{"event":6,"message":"closed","reference":"0F1X-1018-T"}', 1790000600000, 1790000600000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1019-R 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1019-R"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1019-R 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1019-R"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1019-R 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1019-R"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1019-R 6 closed', 'message', '{"event":6,"message":"closed","reference":"0F1X-1019-R"}', 1790000600000, 1790000600000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1019-R 7 reopened', 'message', '{"event":7,"message":"reopened","reference":"0F1X-1019-R"}', 1790000720000, 1790000720000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1020-6 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1020-6"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1020-6 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1020-6"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1020-6 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1020-6"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1020-6 6 officers-to-attend', 'message', '{"event":6,"message":"officers-to-attend","reference":"0F1X-1020-6"}', 1790000600000, 1790000600000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1021-4 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1021-4"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1021-4 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1021-4"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1022-2 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1022-2"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1022-2 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1022-2"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1023-0 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1023-0"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1024-E 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1024-E"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1025-C 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1025-C"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1025-C 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1025-C"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1026-A 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1026-A"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1027-8 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1027-8"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1027-8 7 closed', 'message', '{"event":7,"message":"closed","reference":"0F1X-1027-8"}', 1790000600000, 1790000600000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1028-P 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1028-P"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1028-P 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1028-P"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1030-2 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1030-2"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1031-0 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1031-0"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1031-0 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1031-0"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1032-6 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1032-6"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1033-4 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1033-4"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1035-8 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1035-8"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1035-8 5 investigator-allocated', 'message', '{"event":5,"message":"investigator-allocated","reference":"0F1X-1035-8"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1023-0 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1023-0"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1024-E 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1024-E"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1026-A 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1026-A"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1026-A 7 closed', 'message', '{"event":7,"message":"closed","reference":"0F1X-1026-A"}', 1790000600000, 1790000600000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1027-8 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1027-8"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1029-M 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1029-M"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1029-M 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1029-M"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1029-M 5 reopened', 'message', '{"event":5,"message":"reopened","reference":"0F1X-1029-M"}', 1790000480000, 1790000480000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1030-2 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1030-2"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1032-6 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1032-6"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1033-4 2 withdrawn', 'message', '{"event":2,"message":"withdrawn","reference":"0F1X-1033-4"}', 1790000120000, 1790000120000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1034-A 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1034-A"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1034-A 4 decided', 'message', '{"event":4,"message":"decided","reference":"0F1X-1034-A"}', 1790000360000, 1790000360000, 0, NULL, NULL, NULL);
INSERT INTO jobs VALUES ('message 0F1X-1035-8 1 received', 'message', '{"event":1,"message":"received","reference":"0F1X-1035-8"}', 1790000000000, 1790000000000, 0, NULL, NULL, NULL);



INSERT INTO master_key VALUES (1, '37f9a12189968ea4');



INSERT INTO migrations VALUES ('0001_reports', 'b11524580a437cf73c32397db2f9232fa7c5b2c8dd1397dc508f98df9c73d434');
INSERT INTO migrations VALUES ('0002_staff', '0be9abdfae416cba6d6c1ac7c3b42685ad76e56a91a589bf6702fa04dabc7ed6');
INSERT INTO migrations VALUES ('0003_evidence', 'db032f7f992b7546a59761a23c0b2989907ee28e10ee105d4713e785af69d92b');









INSERT INTO report_events VALUES ('0F1X1000E', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01623f6d989bb0d03bf909f1e137ae6ccda104bb46a9e7bc800372d02592a71a23696765dc40f03751c993cba96679d75e90398bfa09e257e99c1fd6a696cc214c30408323bc663bdc66a3d7c0cd9158630b12f27562150f9f5a226c9862c6fd127ea4d502b124a88012785939759937cb5209ca07da9906b6f1916e29efc22b4c9ca3ef8acef5aec04ec274008af3ab1298151dd5c0f4d88c48a20bd5e84f9aa87b2502d2d23639e776124e86de00c14dafca294a447d0987d08ae212a25d95a2d73bef88a0fa3cdb80a3230f0212f52072ba5bc31cfde3ebbdb4704e7e9cd914692775b770a03a1708553c3402b0e5611951a156d2754272ac2c78fc0372a1e98f19cc5b9889');
INSERT INTO report_events VALUES ('0F1X1001C', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01bf29279aec941b06e6d1f7724b11d0c02e69ec372ae7b72d8e7eed3a1a9583224eaa1d870b33242005783e7c154bd00e597b3b1d1e37eb005b37267724863e84617faf1d5a08684a50edbe5d4d1d82e1539c1fb23244e2d1e1573f56dbd52e00ca61147524bb31fd11016c5c951de593a5b1606ef32ab34a7c87b3a4f3d582a5d5db5da03874c71898b861f8a0e088c4c92df0df50704a75deaf7a018250d70d49019b3277eeb0d84c9bcb418f68e337b6584e6f0eb698f4b6de35a287d086d92d12637ac9a01ec7a5aa193052d4304c289c0840879890cd444f968a92363f4f72c282af054de3fc28e2f0e9e19398bd240bae5204d8dbe2448cde6e57793fa8946a3885bfab37');
INSERT INTO report_events VALUES ('0F1X1002A', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01a92090cccfe5e039f7affe47dc873a3dda4860fc241c6af704afb61be1ca55b14a32c003e56473ad73421d8f3f991ff3f5ec2942a3ecf372bee8b410368275aba44785d301b42180642be1ebada5b6a0c9a4d4d9ab024c2246b15256cd1234d5154fb708be0ef766e0b886761e961f1dbd1df691f690be0ac2ca81b4dd4702eb10436ee44c02b37e774c2dc67c6ec663d5b7a5e99f815327f353a6dc9925e52187f64a97617358a5565926b85bf82abff1eb0729fa1a73b76a3daa097358ee40a0a20065b4a2a95ebc9a3be21dab95ad9206284103359bce028e972bb8896cfd7824ad7a2cc615470ff6e8eb385f7db7a7bcf9354db60e7e39fb29698b95457be53e217aa07a');
INSERT INTO report_events VALUES ('0F1X1002A', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01a1da1f389f3453182dc814a8b89e16128a96b256bc2fe90fa847da76b7833e7d87447f8e794b341f85554fa7c37bda3afc67ffe208129fba9f3951db92b403ed5067aaf16dc3614b5affc16c229538b2746312a3e5c63e09aefa7959bf76bca9afec5812dbe427987035b409134921eebe055f16aa283dc7e2fda777d105579a1cc1d7cee644c0f0951548918da3fc012fac40a529e182c9');
INSERT INTO report_events VALUES ('0F1X10038', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x010e3ad25f1852a432da95807299235b8a114b0b4679cd5a84deec7b3f2a0d24bdc005358d2c170c601e9cede996af73ab9fe8560cf9a9c9ec162bd8057fbc6cf1dc600ca2dabbf6066fdf6fda32ad9eee32bc3935f359cc128d37366241a3599e70582078580ed488d5619cb49c0339269b019477cb518faf9dd2c986c8552b2502aa4943a494c01e0fa9409975fca83b5e39f095b745f09bb7bc7c03e4ee2aa5f4363dd81da3f86d24b221e5138bea15f890383f717a669ff8289f276296244ff796add9500e7a45a002bb021f8d51204e3b6a2a252ecb36d629956cb8a1f795c132695874efea385ee048a193ddfbd0ee9512984d876a60851264ee0aef52448eeaff5a8914');
INSERT INTO report_events VALUES ('0F1X10038', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x019c63dcca92116b530df64d38e7405f0cb8bf0632ec6e77ed406c16190378c7da52883a2136ae776203e66dceff4d968adaa26953066757cf0482bc1017dda759fda895b42e3d24308902a5a0fb66e74e0f5234853c84bd8f38d0f605c9833a8ea8d235ca691c09064ee6261fbbb584014bca629991ce38942d38adcd0f9436a38e858d0a32746a9cdec5736fb3c7bcf658cab71f3c4c5850');
INSERT INTO report_events VALUES ('0F1X10038', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x0126b45bcf07c321346a66ae403189ed1a768810b99853a4c89ddafc1b7e63daa347eb92cac1c81bfc2ea4e22eeb0fec4d95db497d3d0ebaa743bc51823447cb2335a19fe9c00d629c0b22bb4524bb8c92dd2e7deb0d9edea81c147c116deba676854983fb009569d007e0db8445ee547d4a3c33efd5871d6461b9aee249875174734e9ae022f559ea1fa6a46282812b89e1801b04c9ee161225ef86056eadefb534b33cd6abc2e00a77edc22276198c63fedda98fe441299c7040575a720e83e9e26a6eb814b2139365ea9c64cc06e0702bdc723a2a49ab7ba5ccf4162851ff34a1e821ae7548f5c5b1c2ad9019685d340044b8c7b5e3');
INSERT INTO report_events VALUES ('0F1X10046', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x017d7950bd452a85b2cbfee63e649a838c5b264ace9f44bd6a0415fcb6ac848f8ae576939d14d549cab26f0f0b5a9c262c9ba37b0422be7137b5fac4773fc3c674d23653d11c6887418c8fe43fcba17da5b44c26800f60281efab5c3f09937986fc828c420666960f879fe4f666302ab2af50f8cbf35bfbb1717de0a072f787f69011993db6d9f740a2330c4be1503fce1457b64ead37ff5f83dfff12341854af8b3604c5739e318f7bf3d0c85553b4fa26ff76867ecf84d7e364ab4a62640c6cf4f978101ae818a3632aed0a3e409209327ac27393f386a74ac31846bad9204369dc1c53bcfd9b72fcec1b626cde7b08308e1fc8e506b6ad31c4599e4869c7aafc3fa348990cf');
INSERT INTO report_events VALUES ('0F1X10046', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x018c4f6ad285b3f414fddd09ae2297da4eb02e2bf6b3c9d49d96b8bf8734c6cf6f44e584c02e949a4022b5726cd939ac0aa30a4c4bf0413aa77ba0ed3c44528bd7268b64f8666363ccc08ed316d51a7227946ad735ce55989afd714bc9d3527e5af0b8ec0a93b6b0fdec0f40a9961b96f27093dfcb3c11e69029158baae093749ee8b4c3cadef0b7a7ab57e79dc1adb6ffed33eb0645466ab7');
INSERT INTO report_events VALUES ('0F1X10046', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claim-renewed', 1, '\x013c141580bbfa378ff8892d926313662a27ab634be999264e368da3072dfefeabc3c0386973708a83dbf31dbc1e9322f0e599fc');
INSERT INTO report_events VALUES ('0F1X10054', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01f935fab2c1df41412f1ed0367a14f1ea0db06d76d420cc255809b6a3046342326494cc0b779304d20cd868d4efe91b3988b3505a7e7a6f858e50a6a30c2cc929bd3a4d34bc85ca9f84f85c10a33f1912b19759f3ab167f07ce8901764a836a05d62f28e4be4c1bebbbb5befd6cef9b836346b64639a2ef2acf5d4c5fe350a26843897403b88d0440301f7a7c8e5ec5a7e0efe1e625ddd19ad444b77e490924f246b9601d0e71cb3e513e81054f20f3347c2cbb1a37c30596c1108a5cee5bbc7985ff0fc329f56b6fda199b2cd6fd447636d2b3a2098d2853449c642481fea73b4dbe9e3e026d5923aec68faf43d324f3c265710c660355bab3cdc4c7ffc66286fa4ef4d2bd19');
INSERT INTO report_events VALUES ('0F1X10054', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01b9444932621a6e6901dc6f36dfcfa845df3052f864779b41814f6340c6a3219137981b3c07adf6c3a8fb35deb1b7fa4ae9b78c144237abcc3f04fbae6cf9ea8e7553784ae87f29eafaf8b0958d209c84472cb0cbef1c44a91983559635151feb8e7068edfa06202ab6745e0679e7a4515906716c0af292d5a32d20c859f10875d0e566ae03778de9b8ae8ce26fd0b365aa1d96aec0ba3bb3');
INSERT INTO report_events VALUES ('0F1X10054', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x018d40db1a702f7e5307a6b091bb7e97a72bbd4df69ad272e042186d59ad815ca8be177e66330a28acbdf86b795adc89b76e50892296d9747bbd713541870a6c5266fb5fc598345601ac0970b7cccc6812d77212ee5fa7d3a93a3517fa69ba6c0f8b6b33dd45c3eb88f33b48a08c09bb9d4ac20e4571b3fc13cafd700a9a8b761cba512004309048b21f3f6365e819cb2d5d1d591dfb75b046269d57b6a3f826cd974279e6d964a0b970a31fde1ac140c3f5ab394ebc92e6fe8a72699c9a8731371608db2aaabe0c13d8c7301c13e025059c0fa4371cf79d81d82971d81885bbb2a9a79205d45758587a090a96a24f05b574aabe082d6c');
INSERT INTO report_events VALUES ('0F1X10054', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'released', 1, '\x0192cb5142f3568256674d254398cbfdca0f337242d6ae3451fd77cc82aeb6');
INSERT INTO report_events VALUES ('0F1X10062', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x018692c90294efb4176ea5b6b0ae6e8d7cc19ef980e5d99d5c00e5be8dd2a3a537154f98109fbd7d22ffc7468a6cfed964aebd69c7e5ac6edf55df7ffa0dbd32c52c041efb96be6c8b7f5b405314724ccf967f451c18085fe83037098f1cf57f34ed30794fd7814bf02dc71ea709683869a9d56b892995489991ef94b23c585ef9e0d7d2f2a7d7628c362dec5fe7e0f5245839a68e3f08e2458ce6bfac5bd8c81b3c409734512e2709812e531895f8ad4a585d56e6c10cc1bb2f9f9faffa708eb2981a2dbb46f43d97019e237c8717bff84b051d0077b425e72a7116a970bc7a243c346318b71f2545038a0affb65125e86c5b0b12a2f266f96fbb8266ad7bb5ac7ad46cbe122c');
INSERT INTO report_events VALUES ('0F1X10062', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0141e1f18b4119a7ba2ab35ee102582dc62059620d0e93fe8709ea531cd135f2342b36b65df79a226eec0add3e1f1bf56418c027cb15d591181efc7a7c1964ac832f801439f90e97a551112e5dc3a8f1d73d12ab5f21c266aa92f9e978e3d59c0162141ff50fd50748d13c27c977e890dc164e1dd3612011d1bf0d70f5cd8a0d4c21898f455c272e281f5d075123e234ab7c1f62f095fbd34b');
INSERT INTO report_events VALUES ('0F1X10062', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01e43f345bf15e83aeb574e6042f4d28f6aac548effcccdfafa22c5a8a2ae5a4e5049a8ae89b4a62d2f69a2427055a1f1e470ebf22519b28766038a8ffa1f7a9fef7419db63f4bbd1a7792412fdeeef4aff49470eba149ab5bc0121d212b0a47ae2208bd6a56a9c0605fcf4ffc97690860d46e0e825703069c93b4c6e081c1a6c186111e61b8a1cb11f492b49e65227b8ad32ced6b51db1f3f00f4b9b8e68e10ea3aa4b0cdeb16c8e73397e327413b0f468002c70c276de2f3445165952b82f80fb6443a29744cef59afa6f9aba6f44ab3ef0794edcfd5f20aa6838f81a274aa24896ff78d150e1afb29caf7a325b0de9aaa7df9a10798');
INSERT INTO report_events VALUES ('0F1X10062', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'question-asked', 1, '\x014cd9f9ebfb87a126212994a8d52a6498393ef59d6b2a5e758ec6c591d42845a8c68c6ea0dc4553f796de78b628c0f8b7131268563253d9b24604d9a76b3a77e192a40c89c5b610b7a41a768ca8968e019e9ee6b9885d38dd73a2ba127e07710ca59efea0d4282b6732aaa431907394c74c558f7f6b301ef7bf96ab2cd5d2f57036cea4f47f4db1f82932811faf38948d83c2d6502f1dcf50f1292551cce499e9c5dd20ce677ece5d3e326f350f13965c8b313f1bd4ca608ee4d945');
INSERT INTO report_events VALUES ('0F1X10070', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x019792a3abf9e83d2452425b56aa0f979a135118553069a4f580026ac688f91c8e8694a0edb318fd6ef943c6ea2ed5c3de663d481735970e877e82d056eaf7484fe9aae22520214e7513f693b1dfdb97b7fce11e272091b84371dd27f3227d58094e1c97d625321761a51a1c222c0b9e1ff4ebb2d0fa0120a0d053674b5aba3eaf49a201e2d20d67fa67b2a7e0140f684b6522bc5b65165b76a4228be36cc528f289e92f8bdb57ef13f2b6b203c1f2d10d0bb8d5ef784b719f00a0b94d4c29b8b9a332849a92b11d6f83ab52193152687f81126d7d9be4e192aec26b709178609af9e84c53ad35047d7827735523f3101e1bdfc8d5096db3616dc699a6658f223431bfcd306117');
INSERT INTO report_events VALUES ('0F1X10070', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0145f4c1ab1384db66ca64ecf47fb0e68d9d30907d26ad229953671fabb5198f9133bddd08cc096fb33d9b9d6d14daedc8184d533496cafda58ddeacd8a2b99bb11f9514f1aeb1c522d10622425047a1e4d42d4f94891031d7d2062f0d49ef2bb8e857630f982b187b7d7be413fb377a0657a622f883c102e5853f81756ad93e1195f87ec701444f7a7589107f41c55ccff1dbad30c510d3b8');
INSERT INTO report_events VALUES ('0F1X10070', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01f84195be234338de3069e877092438d21d0651612ab7d6c2f9caa7520394bc56d4db01f2b1128492fe5124917913bdf556afa80e327d76b88a49d876a4d4ee9c571bb056abed76f94303d244c594c8f24dd473347c2f63f856bf4ddea3ad497f94ef56d2ca9a7863bbbd3f325d27ebf9d3a316050c171028d7b19858ffde7069b3b9ad344f0474b0101108b3869dfed0a5abeaf4d55b44ed07827ef9e547a8afe4409088ae602a2e14cdbf0b30b54a811451fdacf2bfed4da6467cb58d9da5b7df197a48a17c77fdfc6a2dd55f0626c26636759ae7a7045e94c42f425ef00d5fec7922d19c3d2922f22161234204cb1de8c2f3398691');
INSERT INTO report_events VALUES ('0F1X10070', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'question-asked', 1, '\x01eaec8a548babac1f49089aa4dc6121797e7285e9e62de34e9cf5ced8f5e50d5365d3bd8b7e97351fd9426ab94a1d3931b8b343343f6daa8d0f4edc3cde2e603b773d626cf0b81a4a0058c4c44d14180ba3fd12ce42981cc5b36b6a28bafcf2ee7f2619e7cd00818503dafd2c2da3a78a892d78aefe0aeab9819aa926ac986019a958a28548f5126cff71951fd6c411e4c15c79fde78a98e0680b14533cde4ed404f0f051a6dfec545b74ce47629cd668f390c79ec43cd527e9ed13');
INSERT INTO report_events VALUES ('0F1X10070', 5, 1790000480000, '{"kind":"reporter"}', 'answered', 1, '\x01a0223bc590d4c0995e0494fb8c93748e2fc5c669ef9d8455547e648ccf42dec5aa05bf6b71e0f43ffa7a5e7cc307c144588dcc4b909974463d1e3f77ea5d5941581badfa2c2ee327');
INSERT INTO report_events VALUES ('0F1X1008Y', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01c5980315d8d329666faed7bf8e449a3fc19309a61d1f4aaa8a83bc349da23de3fa57397b4ef0f68545f6c543243763ce46504e0f33ea9119dead47b53c2fe05def2ce79e7c3fb8e5ae16f4f50250b2445e396ab7424ed859b24cf8248d82f23b34af972f8c3c32f119d10992c7319c43bb24447ff3202b45a9fe6e421c0c82f7416808be6dec357781b83b25ac2e24f648c4f009eb630f2993526a5d958b27be1895b47ac2334e9c53d4b60531042fa6a53f70aaf02dc54dd31a5848ec8598558e34f9938d439f9f66c2515afec7298ef1e72e191693026d2ce50d99a5272c2f1a431db4ca572112fc21ab90bb4901768f51c877f4913200343abcd6fc0c977ce708b717ddbe');
INSERT INTO report_events VALUES ('0F1X1008Y', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x014c7dfe2d6e81bc8c9a0b1297d9d08e3fda5710608c133ef396fa65c3a19cc93cd670cb32aa796873b87188bf3269123132ac27a162879959f0d97918788a7da479e97b6728aaf45d9942f0a54e7b4404c808e101e5c87f7d719700c8a12e3e1b277e3aa67bbd8bf0bbbd621c1daee4461b818abb350c38aa2f24d9cf324b3858b1876cd97e41f3d2d3f29895cc8840a20ddea005257605ee');
INSERT INTO report_events VALUES ('0F1X1008Y', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01ef4463e4d5b97cfb1bd23bcba529535cf2193c845060ef08dd2d44fcbfc79732fc447bfa79f6e3559e4d069428961e08b52e357942fe52d92c2411c67f17675c35a60151138f35e15c03ad8a0040f40607f153daba0288e318e5d0c7c8ad037ce4b89ff20c176d9becfb11c8d5c04a5078411176e23a938b127b6b6b8f83d7a23f6e78524fd1480924f92f08695291f148df1bbc5beaa5898de979bcb7a9505bdd3a3a414dbc35de1134417cac26ff790d4a1cf1986dd6144331b0b26fc41585fc0deaa23431d9d7c48dddad9adceedba3eec5c6c7b039b7cdd024b38afe5d9bd31f1911a9d1193c8d024dca4e3f175a5c6ea6aaeb01');
INSERT INTO report_events VALUES ('0F1X1010A', 3, 1790000240000, '{"kind":"reporter"}', 'information-added', 1, '\x0133de9cc783b37384ce6053962fe0b68a993887652ec8aab49aee90df962bd7b05c16419afe315fc344daf0fe7636283d8ba3f8687e5e114f3c63fe929193a9c5ab45e518c6ee49728e53b881444692145f7c6e77');
INSERT INTO report_events VALUES ('0F1X10118', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01612f2025c2e42a3ca343603a83b597b1b6976f5013976d216cdbebe0c43118f7891e4952e7093e492a4def8640b6535f8e5a37e9d0c15c9e67b1a000155e45073412f924cbd035d9c7e83f62678a00df8ff151de44b3b1465348433c0fcc6c7e055256ec5bd78794d61811dc3cdf15ed29e465b7068997331668c5ee72a2937681c7e5d11d19f90a5329eac08061dcad4e6caf4fb0f11244824b3b98925138f4a47859f56c1cc0026fac75d2063fcdb1d8a00ba98e81e9053a4cb23e94cdbd6c14ed07a6f6258162a4f5d6eb7a4ca54d3122b1f5980e8cf41a70ecbfbda688f8d22b23736f15e325ea7b293f1498b177e7c3b8f64e6ddc96eb7512c8bd3d055b61ad42ea7818');
INSERT INTO report_events VALUES ('0F1X10118', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01b2c4dbf96ef4b29898bdd929b39cace658a5017dedc6b17c5c2a10f71332a222cd078d62e270d2088bca48f66cd8717fd882878bcfa7df0c9b4fc48dd50993e50cf69b20f9b29da99fc078337f944fb5b41eb6706402cfea413ff425ef3674a5c0f7a96b86c72454879db604699beff435429352eab6bea264e8d46fb3145810715c22c6f44d10b25392ec391df68ceb1f2ed386259b7c71');
INSERT INTO report_events VALUES ('0F1X10118', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x017f10030ee547f392867fade37b31e1dda9abbbabddb249cf2b0b2d717632f814e001ea254a9f24fa329576b197fe754fa1e302047dcd4a34986fc51b34b81f41e478867890adf87e15632d6de0f8f095989d986f124b929a419607c6c878a1fbdd8b4036eba6347249d7ed7bb9ef071117813205cab2ba4f94b57fed8da640ebae820e2da4743b2b6d7694315f1675547389e3eee9d4c943d8b0d7b6be63af8f3be647559c09a745769608dc3d62d49ea9e9f2027e02e15fa43033e506e417e0c2d88c7898ddebf05e72351a900d492aaab8394defb80e259fafc1256148b63ab98f16880d9135f3eaef3e77adad8ba75722ca289914');
INSERT INTO report_events VALUES ('0F1X10118', 4, 1790000360000, '{"kind":"staff","staff":{"id":"s-1","name":"R. Whitlock","roles":["supervisor"],"sensitive":true}}', 'reassigned', 1, '\x018128df5adf59f483c7b3dbc6524e0f9ca864f4cb14bd59a4dd8f4fbc11ff5833ee0b6545d8e4c41063bbead0dbe629e46e7c649c79aa4ec4340e503c8d7911d4ff37378d33bdecc9eb0c4cd1296214ea50185640c0ef05afbb2162d8ff072d4b9e46e99ecaff505dde4bc6d66b68bcd5c88889ccc77919f3c6a367a68eed9910e072c9d7fddb6b1d7464e8eb51392fb9dfbaebbb06a78db47f4afea8730beae9cf9fc416e0e3ba448f3aaeaef6d59433a7d30d834d09ef58caf8292dd52212da4ef14c1bde61a8cef5c5b28713f624b9f7b62ed89b843bcf1971f45d7354521a95c86ac348119ea4946bf1d8aab34b0fa687b12eede1133d5cf86f18ce7f602f');
INSERT INTO report_events VALUES ('0F1X1012E', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x011e799f1d9e98c22822e131bc772704d38bb297fce39230f486655ccc76ea6706bea54cc7d08e6a319999f1d67ec08d81dcb92593a234ca09d84e0e793b9e48334f615e9f843e34424d419586739a7bac8e4c43b0a9229b56a3461ba7287db185536ec57350be25f90d93f0a222c94c95f5605a458ccf1ef29ef5be4976978bfddce649e97c64af2b255b03dc8333077decbb4cac1ab0934d3a020c50d6332f2ccd58ce65598491f4125317ac6d2bd9b65bb51a23ab5ea4bc244376b3fb84e9e7931f899e5cf931af01229a37b3503d8a2fbf480a3cdf49603291dfd340fa2c1a22e1d068ff2d1466fd22ffa9e2a66d84bbfad35f9701d103547dc0b0df1a7b7f00a9847f5819');
INSERT INTO report_events VALUES ('0F1X1012E', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0105ea061d2012dae669d2a81627b0e60a51e23b546aa8b2cdca6ed7978336fb729d10680eeb8aa45201fdb2f6b5d3a2f9d3cf826383abf514a55b813bb9f19c0c503e2cd3832ebdd59015bec9932917d78d58f288ef2b2f35ae18317461186c8055589935ee88f679d5099c66194b837ef48a1ac559bdc34b73ab4fd72dccf3e3454f5a64234ec5bcdbb20464dcc007217a5fed16fe43e5c7');
INSERT INTO report_events VALUES ('0F1X1012E', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x015606ea6f68545ea282b522635004166ed6a0c01e34605281b33695c0f5fc427c35bf59cc9cc73631faa39d616fa6dbd8bfc903a98621fc2807dd75a8eb0f80d14b040a2f45aa736609fe91a05a56319c41e97229e9405840a5bcef6f135b440a86fd260b4736fc8ad76cec24265ef0d857a8be42ae6e6fd2854fce9660e56d4b7de9d81f10ac239bd790e53f5419d61e74e9cdd5d0049a9c6136c767dd4b67082b0f838c15c5c58c49c95c62178a1cbf15bf2151fb8c6021dc32e21ec2af057b4cb114332efd2ae7efa86227928e0ffa4a42c11694a4ce2f5401561298c0a611189238c329102827e5f9ff373444a2e944550eb05f07');
INSERT INTO report_events VALUES ('0F1X1012E', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x015792fa3c0f254b3a4ee9843340d05006c876303095ab5f8383740888fb926247c5ec0f2c76a4675091f85dec795cc98b59ad64270487bb04c50451b2cc67544d2df70fddceac364c5a75dbcd7749a899a771dafc6486f3a9cc2eb6b756d8e788224e13ea65a466b3167418aebbe30d7058cdcb6aaa3f3c142dd1d4fb2a129d63a1ae5b41649f5f4a9c2387165ce8fda65f7b99994aeea85b1a99cc17f2761f26e90c5d16412a10e09091cb64caa83a01b803263b8c68be0f49bbfe4c3fb2169988af13650f6e38954f511436582276ca62a17c29fec43fc7bd4bb1bfe491024b10a83cc4a4d355abbc39');
INSERT INTO report_events VALUES ('0F1X1013C', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x016f9870abd7972c2424d421584ca00b40142ab6125a69ad56702838453545ca3aa58b9d796c988abb7485721c3178fd113de7482e866c43309dbdac92ff373007d8bb587a33fd591a257fc76139b975874af4c78a2d67dd2aba3d1e6d8771661831bb0ef419f43299036bd9adecdea6fac4e6337cc25ce084bc4f5e195b83c56c6133a4aa972a53f81c67e94b8893b7da6fb090f71e96d5c688dde133395c52d4aed5cc4b222d0a1a40084b120bb0d62caecef2b601f5908100201fdf31618f1d8d404755ad6d8e1178dca4deebfe7576d5419c2323b0757ccf85ccc5d644bb9208310b4bba620f9e5f965937d01e6c4203bd86271c71910272b45d02b3d1992a2c2e3133f6da');
INSERT INTO report_events VALUES ('0F1X1013C', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0149505c5297fa31f97e9755926a8bdc3cacc225b36034baff87c625886ad12d0976ff0c02da03c5fc36f9b5a20508c56818c41972b6ddf4676d3d67651cf4266390d4148199f77b60528803f3be7cef19bbc95fad53b979adfe994b6ecbbb00a32bdf820c433f63132baf244763155045b15faf6c5d82122f93d6f6add07ffbe614bae0c5b41a7f29cf1d6e57c89a980240def6624fcc5b3c');
INSERT INTO report_events VALUES ('0F1X10142', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x013332f78331415e1a0cdfe2a8877ea52a95812651bf6e522ba77c4b3de2b2dafb1acab557cf0a33afffd029793195414f9dec3b94641e500351d8e3d9e007a13c31e2159d9ca6adbbedba3a8aa1dd9fcc0e09703e0ea362d3aefb512f8243d9cd25f85e272c83fbda10205410bb8e644dc407500303663ba9008eabd03c5f0ce763c6f8b0a48de6c6fa55da1fd9b7f5cd6964e1f55f060739bc7ba6fbb6e52a920c3b0da49a0fd6642a87ab4e33944262fd2b19c0a60ab6d31cc5f64058bc0ff2ace32a09f1651713b48b83943fe03c5c9faa1e1bcf2dc231813740e564973c27f84051de86e9eb867fcf26d6eed5f8b40d607b67fa56');
INSERT INTO report_events VALUES ('0F1X10142', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01071b4aca23d5c30cf0fe900a1695b0c63880c3623e406f1f9a794bc57a759deb673f865f3a0a731f2662d14195c705bac2e3ae3d95f55473c7dda676c7bae5acb97cbf54890e75777e4fdd7900d5244ea676333ff9618db8b776bad914322955b9d2fe9e01fcba177c7ff00983210d7217b891dd0a49b93b8e4217c6db42f821be7589dfd67d3cf3902e5a6595bb122f6142788342ddf9e2b095e77b4f8b6fb78e6914c16f41c28b92cbd9fae28beb16bd70d7285f10245dbbb74269a8f61e25bec07f546fe33687c807d51276d2ac401145b95d3f1d53c893606f7e41581dfccd9b54511644496c82ec');
INSERT INTO report_events VALUES ('0F1X10150', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x013c89ea4feacaf5b166ccb4696c2aa9fb8d03daff9bdbb0b71e2b3bf803792922aa2d1f2670502dfcad8ff5c34d78911e46f005acbe45e77ca8d01836670b37763ba042ebbc9c1f7d40e8899db0965c905a68ea789d0af03c5bcf17822044e0adad47bde2de5c35070cd4ea46e0b56d88f5191b22c4a8bae21bee06198e2ccfeafd37e27ec6fc7eb9a53a60b9d29817589578029698405eaf');
INSERT INTO report_events VALUES ('0F1X10150', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01100cbecaa416e3a8d650cd0df39cabc809a2099b2dde4812f26339f71fc7f3baca447983ffa82d07a0a2d4941f958db950f37ee1ed02ea9686b3950342480c482d1179112e501eca94d4cbc6a63e661802d9452866b3bb2f596d105ef0ab71c23aebb999aa50306897e3f4f55687e29b3f261d75c89e23547b0f757c6f58c54763814a3e7c4dbb1193f9a92526a8295ed655b6e56e3775578e174600d83a0107d73fb3b1c6f6c96038d05b4089079d0bfbc9f6171a0dc1b578221a45f48efd946dea149be8cf3c5bf4ad4a30e022a24bcdd32c93e17915bd4ca4c61d76e0f9718112ef43d2036d9f7241fd1883f02f744b6b7ad7e1e2');
INSERT INTO report_events VALUES ('0F1X10150', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01f0219f3345bbe05c3e1449b23ce5174528dc1c90ab0d26ac339ec5492cec7e4734a47c6479dd4a246b39e1d79da3d6d53abf58aabd458863c46cdb057ef577e1b5863faff2c033826de1401290fb58d7f5a331567438cd844046aa17a2c57b41b4dc9d23e834388d30d61d51728143c6e15101162cd334b01dec0e4e6366aaa2');
INSERT INTO report_events VALUES ('0F1X10150', 6, 1790000600000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'contact-recorded', 1, '\x01e24a543accbf515f1eff96a5d0c16d9d015a5c4375f90e65c0a6fc3f4bb4ac49bd016663d607d7fe7db3a6c4d51400fdfc9ff6493bb79bd4df729f74475bc75c5276077bf08590ebb169a8770ec0f125bbcd265da14b819978762e5b553b3bece20e7f7d086aca0b596bbe24319cfe24ca6f5827260be155d1ae2178387849589b70ce7afa1089367418abf0f6ef1c9765688eec2ac571606d66af03f23aebdcf3c5ea96296e0fd022223405bc7456c38d444bdc2fe9f06ae7af7a847bbf6152ec');
INSERT INTO report_events VALUES ('0F1X10166', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x012d2c5f7ffca3609f0b84001acb8080b74433e8720a78430761e2bd532e99eab3d927f13005bf390d997710bec01b4862050bd92207344de3f418e1169c0fc26f52e7e535e94299899db2fd11b2df2174649e5020166be72466912f671451abb2924fa2609b4906fc9b1d2b5ba831397d0a0f5efe3ec0547641aa508f4b259b8985e1834f7dbf19e14fb921774ffc1c1271793250132a030a8cae7f0157eec344937dc847e4cae7dcda72133080899513d01561dc83572099124fdf3b59eb9aeb0dd439768c204669098e0c0591b17a3487be1849fdde7f8aee0294d599db4e05a86ef88741240c956dcd836683a1ebb58b73e783136ac77c1454dca4216e5c984fa92841d4fc');
INSERT INTO report_events VALUES ('0F1X1008Y', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'question-asked', 1, '\x01839a315a0163238d968d6f4d6b5edea0853c6df71ca44829b0975d8631e51c5645271f2eabf645b86a05c8cbe5799f45ac24213f0e57ef51e34373ea67ee2f91d875d759d018096a7e80f9b0da666292fee492007a12253f684913cac79edfdfb728233f28b2b0de7741a69cd66f2aef341dd10ccaec445e7712f789489581dc1a2db325f539db741b056942b272ad00a5011a7e46822142f60a4bae15da5829c0a5630628ac58d01a3809776a0751be809b2d744e725a542fd88e');
INSERT INTO report_events VALUES ('0F1X1008Y', 5, 1790000480000, '{"kind":"reporter"}', 'withdrawn', 1, '\x01592ff60220c27acaadf8022fe08557cfcf48d3595b778703b6755f892aba302b0144909bd1342016788ed5a147a206cd0646bff0e53b0cc4d1542410');
INSERT INTO report_events VALUES ('0F1X1009W', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x014f5699fabc97596c351e964d98141439daf5c387f9a788993f5c015f066a86676e641f94e2660afa04d688e7d05b57642691e3dca2f2f0c0151c813aede684bdf873b0e400e58a0cfad4a0ee581e1a8f3db40e8cf7a80b81739e0aee20d9cde70da2d5f3957aafff0f0d725c5d2afcf1e7317da5818d85ebea5b07b0b6835f42cc12b2bc89018df896e218600fd19ed21c68491f6ef48446d6a95a6091a8700327700b348aa2cdd83cd8c581c90dbd5ca6c67f7a4083c842e6c54469e61d0883d9751f0f33af1226ac0df695f0b9bc7a10b4671f41121c1985e983517fcd39275e6f3a069be5413bfd520bddb961d7b18b9f0df8772ce205397449d644ea2706b082f877243f');
INSERT INTO report_events VALUES ('0F1X1009W', 2, 1790000120000, '{"kind":"reporter"}', 'information-added', 1, '\x01c1c693806eb85cda6ce37cfd81fb68cb87fbffdeb0380fa2fdb6ed23f0be4db98726a6bcbe8b22ec0bb1e8e3e84790129988377f876db0700c9ac1b54f8f39a0b23ba36d7b69bab5eb2e25cb3c9e29f951f6af96');
INSERT INTO report_events VALUES ('0F1X1010A', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x0162d2b37d9b072f1823574927f2a683e5d8f417dc1bc8ba0d2e8fe1a91edc35737dcc771e3cc97b4511ed6acac73571dafd8e08a42dd9dff6a42bfde8ef2d91e8b6da5bfdec242ed810c11f78fee3624f7d70e422483288bc02125b221ed7e268e1504e7cd9584147d68bba5c7aaa3f7f835bc7239db43ddfbd9ff8873ab54fc773fbfdd507ca0c3d1c226ab36f3d6cc9d6bcbc08b995b70feb747832e00261fa1db02e4355dcefbfee5693be4222163dc49ba8d879f72c8e9971d91e20a15c4d6e52d65e35a3d3ae972a07b226585112c65274f464f2d73e3f34081570bf841128d49a0ef6f0e380a8babfbd41e651f18d9ca6d86eb35e1c91d06a3418d73a7b4a03eac4677f');
INSERT INTO report_events VALUES ('0F1X1010A', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x013ddf2f1dd0eacf1b0d618e81fa886d1ef722ae74e77ecf0d022c51be7c295a850e9131680527d76c7b507987c5045ccf6e09ad4289887f6a595ccdbe364d72343e97c920f7c54b7746e6458cd034d3f9add9f4955de7b50b376ecbacf291f7d726783488b874cca8733aaec49c69a3e2e10c9b54cfc6420c0bf1b34ec7befdc772372f312ede443c4115eb553fde3ed6763fe1bb8b107e72');
INSERT INTO report_events VALUES ('0F1X1013C', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01350dbb92cbdec383b4e3945be3a4e1929a47a2b980a578941385a2276e05ed3d44c4da01a7326b9092f5247609d63971485d4fd28ce2d1aa0fec9b5a5fe442a6a53b7f8791980875f9714ab2ada6361414f4a1c57a4a564af80c94dd6730f766e3b122cdfa4edd7540742731eb612e20b3cf01466533a2d71e2f6391efa035fb8e09ae32166980fe1d6e82bf6fcc9fb0d20520993cb1f3aa3fdd20b09c9300c00862e13ca1e59545d5ddef83b6ee56cf4867b0cf7190f2e7e568ecf9b43f2b9d0d0ff04a183793f86920cb425d463ea1fd362bfc15ac4da1548b47454632f328945e7be7a2e7d51c5a19bacf4992c8f6946435149fdd');
INSERT INTO report_events VALUES ('0F1X1013C', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01327c5d54cc9e8404ac529c85f5d035a9df55b8b065526eb76cb95e6faf065679cfb437e89b7b71ee5c8358501ada3fe29b4e3a2bb78aae687abf4a2e228a3fe23bfbbffdc849ba08095c3f7a154ea324ac88d00e18bd313d75f570125d78a68819c243c2813b874b5ba12187041da4c80205e84e8442e90d3e99ab3a33c4ba21b0d973c1fd7ab0f589d94c34dd0ce5d1a5bf749f3c6c5bf7c358ff7cd28cc578ea11bfb36fc2698ac75938d7124d20aea139c8dee8116d7455bda53d5b7860c494b1f091207a2804a3d2ffad86bb1ba68dae621a8bece6945e5d8efc6c5e6301fe71f5a94395bb9e4801');
INSERT INTO report_events VALUES ('0F1X1013C', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01096aea03a2d4e13a1b0c4ecdc6d60c3ebba012a4ce4362b528b8f3fb4d2c826b7989a610a36c0b9e33657f97ca9c58826d283b4e86c4f27af7d373b880ccf4a43ea04415d677db98b92e82394ca86d4c230c295aba2c2c62094e33020726b5f2ff51b22fbd045bf2cb0f85a8da72993a52243737ef4fa221387477994ffe88a5');
INSERT INTO report_events VALUES ('0F1X10142', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01c70a2149c03abdabbe5534f674e6b577bfbf735adb27542e826becb3cb5a7899d4e125acd8fca0f6db1b3eeb688df92b9b5def5c64ad64f87009802201b1bb5eb0b7452fe2c430baeefd6d30046d896d74ade95153f8acb79b7130c8328daa04b0ba5844335555258f2dc2803c84a5d006c077e7c8c03f16960402ef5713b21e0a8ae4bc5beb16b546fc837788b51b082f0711f258361f54d4ebd55cbac4d19aeeeea7936a80c5ceaab16612f0b75a87d7c2f5d267997d66d2128fa654f612bc8a4a442c4af3675b745dc648a775294564ef4d3cdaa7d0394bd9232f3342e7287559b9b7d670d7f5b5dee5f700ad80caaca22c63b40fb571f29882123d921ae07ff80355aea9');
INSERT INTO report_events VALUES ('0F1X10142', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01faf684a80fc4219600b5c46fb19484b011a76f5978f6a0e96ff9fa276856f10f7498cee0bb746ae5f89fa2c8c38d7bfbe33fc63aaa7dd7c8a4603182ba7bbb48d0d56172bd4167142d2873324a083f503d175822c4fc0de39285d32f62faa921ba5388091a010c95055f80d8e6da74e6a6221c150f4957fe43e8a3bfcfd0024dcd41ee2e0ddefc199a58396d35f467cf39f83b954ac361c6');
INSERT INTO report_events VALUES ('0F1X10142', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01a333aa63144be06a51205c27b8e9598489f0798603c13ab8307f20a3e60a5f9c7c5ccf25c6264d9ed5d54e14c09b3aaccc96e0d296a8e7f6b03cde0376fae66609ace61e5ada99576fefe76ee8d02083f45e0c5fe7df3fd023b3ace6daa6e40f58f3f6a33fb949779413cfc55d90ade9278caf756cf5fd0de565df0c0ffb9392');
INSERT INTO report_events VALUES ('0F1X10142', 6, 1790000600000, '{"kind":"reporter"}', 'information-added', 1, '\x019c3311702bdf50c8a06dda3a24690e469e4f4db8bd843849b960f9392d1962ba0c4a189b1844778820c45a438e91e2aa273cc011a6096fa70216d0924198a7916f4ae5ae009cf5b052d7e702');
INSERT INTO report_events VALUES ('0F1X10150', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01e2338479efac5870ae8b971788967c1bbf7f322202952028099787c11424f0eff7a2014315a04c7b9bdc16ff0f7a88aad14209a281ad158ead4bc78cfb5978d889f6ee59341f775d3446251ae4ab79ee1ccda68949cd679abb87ba40a1852156fe61c7f61341970f8344aed0d3bcbc14ee1483f9337b700da6b8d4e2fc6915c5df6c8923fbe1909780e46060e4c743561345be3670466ca800912cc203d6c1ca2390c4a909d2aa7abe50c75d974b23ed8e0ce38f1967ada462adf7b7357fd9dc5c6d98248456cad18e328288c6b4df0b89d2bae91a0483ef6fdcba8f3b5624d19924d9de59f6d55e2397a86fd3a2ae05c3b1779733fc94884c0b61c5ea33d5c44e7d678f188a');
INSERT INTO report_events VALUES ('0F1X10150', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x0173fb5d2631e60a60eea9385bd8baa7a5a224e95e5d2370335c2f5c5dc618d60756977ea46df3533af2ebe8e62c27c987d28d2bd60d566a3c19d9dd405f1e82481edc14574e44c0e9f333892ddb0573f4721f82f03efc6d13c9f9d5d0883b4e1f4ef00f63aee6d26f6b32849f8088e14884f489c9adb7c63a47d4f5bb29ae9651aeca9b09dbf03efaea0d66c9d08299283eb4dadba2438bdf5464d1fe87a4f1351d12a35ede954ab515ceeb4cea5fc0e861f903c99dbb1b06b38a863ee8c13c16e9677735215bab6250ffeaf5780ba36a07ae23188ec3e3bfd8597b47611450b32c370ef85c1edd9833ad');
INSERT INTO report_events VALUES ('0F1X10166', 6, 1790000600000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'contact-recorded', 1, '\x0126dba45e9ceb282b358af933a286285da278c653e4dfb7cb3c9dae84b73412e26771fab4a3c8a4bbf52bed0510e880b33895e5269a62fe992518e0022fec494be6370e531097c3030d7820b1e9ff13cfae448e08565cfe099fb04f49f862f9b3e6da227fad9e90eb24f31485d28f12ea5aa21a89ddbc2f1d908b8ad275c9baa8b050b51ddad95bb2204146a781e86943286cc1d9203a422bc14ca3f92f7f17e50da94fa5678fee107edd1f1821');
INSERT INTO report_events VALUES ('0F1X10174', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01671fbb6e8910a2311cd07aa91220749a1b8d76c47511417214fd64b31485d169277f33abac1c88edd205e20d99e0f633ba8410fa13e28ff97a6365441a6a46f3fde74b9c4408ae3de709596d9f65e06f2568a0ad0bc981a8848ec6f509ce26bbfc42fa8ac29141d9a1c86ba3d411a57a1a06f66831b22d66063cfbb0dd8f034178d47cee97004230a1cabc17f7ec0d7d9cfe2026307a90d981b7468f088f88c47d9dbf66bf1700a382d4aee7fcc21c65a0ceb4380f857a80752ab3ffd9eb8e35861deeb6eb48cb63ba76d29a3717873f3ed4dd8edc7d35d417a4bbf2291f39cbb42042dc02037467663a2894a454d49a825d6a1bb5a5afd2239729518895a6c52851199ce83d');
INSERT INTO report_events VALUES ('0F1X10174', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x010556323cf3e4e25a1b3b30874cd13bd1bc56b7f5889332e5774a5e3092250a4c494553313786c9e0c020e4f0a37e9cfc885e83c20de071ad4d33ade6fb0bfb81518592fa6512da7d59962199040ffb2b3d07ca8614d17f1f635858ccb85c04b2c9fe772bcbc3a3556bd1ef1fb8d5fa8c9344931fa5eae66e03e4d61103e4107445a304a11f9e82daee8008ca1d8366d51ef6fe9af252d4bc03cbc5625f8dcf3ffe35a58cef986c25f1e085abf2b29dd68fe2993ff4da20515f1172e653ce8106fc51a433bf8b5a23d9735c51451e135cd0ccb3fd85f0fa49c24dd875423f91003dbf7a21aceea89bca898937d53e231d521c06e51078');
INSERT INTO report_events VALUES ('0F1X10174', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01855909b169f1c5d633bd15b89a25aebfdb13d2dad06c3d84305ef5c4693dad7986ebacefdf0b0a217a7533557e9b0c760bd4756d67129e7426522de85490e427654de679120ea7a1791e34563fede5cca02f1f6ab62ec964ef48efaa738b5b32a887784dfde3472e76917a8e681d2dc7167b9420dc15e9ac6006f82f63f291df779fc3dd45646a12ef5207e85643564c47458b80b321fd41068a152b3d578da35effa2e04b8f787451ee956e645c9ecf472fd66b211262f8b6244681c3540e02cb3ba770ca4c8a7c87fda83082e0f7380d01fed03733b4b973046d48544b05c79a2880773ea75451008e');
INSERT INTO report_events VALUES ('0F1X10174', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x014f9b660d54e149dbd27aabc972b118cd2c2880665d90b821d04e6223ede649a5d5e01b18fc542ce2cad16f4d5d136276d240fd77a21e7c6bfca99e1f9764cde2c7248b1a34a3b1705ccf8eb29586be99e8c692cde76481528f40b7409ccf1ce5dd48b57acca2a7574fdb0ba31c5b6660161f2c9081d9297bb317aef2c1ed83f5');
INSERT INTO report_events VALUES ('0F1X1018T', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0125ccc8f3f05ca08037bad303c2cafa3519757df49e45a4dee8cf80716daa646881bbeb6f87576217e3eeedc3f549fc5fa7dbbf39a20f742867dd087e0e0f75baa292700f53216e64d93eb43fc0f853cb988bf200bd98a9c13af9e55cd6e8736c335bb0f735ceb13147858599e07e64c31bb089fb9555831db472b818705ef3d5a5ab29870057ab7f5fb7e375724a3c3cc66af20ff91ae431');
INSERT INTO report_events VALUES ('0F1X1018T', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x015e18697f6528a133a56da5be6ce6b86b3d22aa64ec47576de544645101b26060a1619d85795c2fbc71bf29ec4333e633eb1d6ee543a0ff646c0ab3c443bc4572c9de202af96ad16a1f74dea4d7d341a0a599fa955e49a72bb618dfe602f6c3fdd4c19062fc0f06429156c48cd136d0a863dbb66597e55b3ba5fb4afb9f69dcdab389aad7a747e8dc3eb30134b0fed6a73b07ae99a5a09e1b4a60a8b7e0625cab65519565beb152621ba1c631accf298e2ce12e6292a9febf0a10fa80953d003fed97d6fba992f9fea015511667faebd3153455f8d9227e7b8dd1cf42fdc06c1596f9f8211c24ac52e17345020a12cd7a4f803eec6240');
INSERT INTO report_events VALUES ('0F1X1018T', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01d2d89aa3bea9b98b3c4f3ac7fda453c9947ffd0adc0f68f3006001914f4d587d50efb32bf4cf4e811198d54641f7797e3922516bce664550cd3830bb1aaa8ad5c57a31730053ba9565f6f73b1443db2056d0acabc66bc6296dc63f3b42d67bde8536ec06daea73a7b217fc42f882acbe3d131b60431b34228ee9117a973ad2022cf602d8492b6e2649178a15c6d9783dac30ede3d4201263e476bc0b2b680c8d163e6493b6b9b9455abd7d99a84377295477f88c963c81b5287af934e61ee318e1cf548057dee929178ff339006c2015a06484bfb86928e6670c65adcbb1bd36e16359f6537e878bd89d');
INSERT INTO report_events VALUES ('0F1X10166', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01833f16d50e00ce9719c979f567c099fdb9c19f4092c1f6126d638c67bca4e699ef96388bb9cdd8a3656e5a1f072a117ef46022bfe10ae149e3f04027f7f4c6ac13e81e4ab75f346c3c8539eebdd76c837a184f1cdae795770ffe5673c764d124aa134c0cf18a7d99d030e97b87abce77e41133bb7dd38f71d98483df7c7c3ccd67aa399c4ee3bcbdcff3f5f6c367228bd41825a971fae8a2');
INSERT INTO report_events VALUES ('0F1X10166', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x0181fb5b7c3089daee8a8727649032df79eff1037a9b9db9167051d3a59c21c609cf712b2c2b05c7ca15872938a7531c7b1e7ec1cfefd3152e396f78ef0bb57823a6e537d126a28c314d17764f96eed1a49e4ebc3eee21f4af5e532a777c7f82c999936b5e614ef82934d597557012118360ba1a11a7cf2add85082ce17e34fb8c3d668b51c59ecb43509a03a580952616835ce4a66b478f0a92909e0462f466ffda3e9483681ca0813ac9dcd451ee59bc0b6fc9c8dbcd8e3622156595dab46dd359440c10436131af9582021d31f78e1fcb8f82405d749661e2237f5ff4eb4ef4a6c2eb62f016cb28d83d273c950b8e93d2fd0757e3d0');
INSERT INTO report_events VALUES ('0F1X10166', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x0124d66069fa7c9e94e9d164996e3b4dbf7a68fe2ae1545d5051409feb9d57a09bac71ab3bda58403d253946c1db4275e64aaf8dc47fe66cd1a571d4f7dc017bb0a83f185b4173b52a87cc4037ea155d5be04fcfd3dd31deffcbca9fc6a2fb929628064285f0235ccc3559325552381888ebfbc20ac84e89e4a543025974d62ecfc81fb321c1588e1b7ef501b8460d82f7e28ca81a2ea344f10b879b97a4d32e4ae325f8a91d90207b38f523b38b909e18038b88eab5d698aff2571c56ba2cb975082c6c84e5de5e6e8680694f9148e155133b8181038477a5ac787fd1d8136c8f8657286144209634e47e');
INSERT INTO report_events VALUES ('0F1X10166', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01686e514a3c8c3b584fdda8ced50c51b389f0c29618b1102c1cb99b3cc5ba606ad981c5e91c7438522dc290cdf7e8b911a50c8bd8ad39591de4246e1bf1c857ba6c0ee5d430a7c81967d01356989b2455bef1158a199a55dba00688f532b0135562406475f161d0c343c0d7fce1e9ba80fa59f1fdf0be7ce59948a45abf659a4b');
INSERT INTO report_events VALUES ('0F1X10174', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x017837f942a66111d98312b1be5d5dc4804df37224d2ad625fa4b2e42de1db9d35f6b938441bff162a525af9e0ebf624a8d097f90396f6155974e5b5ac11ef07f7ee266effa53cdde27bcbe5de1f61ae7678631aabd5aa0fe162a3683baa0215ef730de90dc8519572941bf8d0b3ed2883e3f8d37035cf691426962eba8961c7623ae4854dd6b1b051d3f8cfbef03ddf3faabc5c05a5c170b6');
INSERT INTO report_events VALUES ('0F1X10174', 6, 1790000600000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'closed', 1, '\x01d474756087cb48d57b1f2ffbd0c4abdc7e256ddd1411c670bc12600347c8a6e609858d3547227b688632c4871de7843866ec27cf2207bf5f84255876fab8a3eb5b137a4df3aba313fdab9cef411d81a9fea88b870e0aff444ca1bb6b287c711755dd74a0c7205228a7a84bbfc1038cb263c324dda9cb161b8d843d1ee75130810fa74685b44c332b32b37844f0af0687989e3cc09a37223f52192e7ae4603c9c35421bc48a41230fcb2413365cea56ba7a598f7627ddb09ebeefb5f13a3fd7467bfe2afcef17cc1959234a4f53158a0586db0d72f663f2');
INSERT INTO report_events VALUES ('0F1X1018T', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x013f6528e7e94d23713a635ad8dcd229a1c5d7b5fd51be23e8a094cb85832f68e33b9342586a51e79c933db381c366f8e69daea29803cd2987e3b0d2a39cef578950c1069ad1ff51763582e03210864c43cc60756dc60e1c35606e6c75d6a59bfe271bcee53d3ed382d4e2e367de414d52aa3fe15a862d833a66c61552e202737d69ebb4175f45e9c825d3229ff2b5a00e6e5c66859b548b56fbae3acdcba0df65d8a74ac675e303aedb2906be9e8c60ed91d5572c05f2cc1f406e4dfafa5580086c16674e97ab26b9379fbe14c4f39cce105a7745c68009204bedcba9539548e4f70cf1c9bbb148b0362f400405460b8331d5a6e5f7c7221c2b40f593cd24f513a5ea61b821ff');
INSERT INTO report_events VALUES ('0F1X1019R', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x013d68f1dff782a3d4d846abd112bcce167b656104ddbe17d922727eebe254b1111020da9cd5ec67ccd5bf55b154688924b82fae535e38c7c67314b188883d5df0b8db529c85a57f005c675aff62890cb3f34171d7df7df5e4df5eadc0dd6d73e9e89acd01faf41ba9894f6600f53e587d72e41217eac68ce38533aa444feddac4164d607da3dcc5f46a94d98e99f9d355ee9d5466d33e4827');
INSERT INTO report_events VALUES ('0F1X1019R', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x0118793538c0792659d28170224ba9706461c3a56d966615d762d919f3ce54a12ae8397de70a8b92148e61a307107e7629364ff4f9979026a554e2a4348755030982ad74e4a7167cda502439687ead0154fe5177fd2ec1c45cdc1bc4136335cbb6af645faef2be58a8a5515491b45427a5c73888def8d973c0aaa00ca6da1e6e6c96a42afccdd109565447ee428938ef62d35bd8a4328bc0dce8b127a723423accc48ff4b091e083d057815c903dde08bd9a6687e59ede64373716fac5f24f233a4c82424d027e55f70d5c236d914a8aed0735d5882cb494a5040b77240f14a82f6f49f4838c8d03fb42721a416a7ed790d52b27a2476d');
INSERT INTO report_events VALUES ('0F1X1019R', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01206dd89e11615557a5c7b679a36ac4ee2a76e834d4ea1c00f9f68d41e97e8a1b88db969a1327eed8f804e99fe2979d5dcb010c64c2d0a0a96b8d7bc92ff39303255597b33c700ea94d566d163aca94ac9beb826294e8743da4ccd67b38d94ba6f3cac6a29d49341a87f20ec604530b9a858627c30f2ff5d7803017f5f41d743be83de92d83c0846ef914e606ee2ed7e24ea531a65c3bb8954a460aac4ffc568823c1f69cd346ddd841e621d3b7436e087120e84de99aef4fbb3491895cf11ebc56492d71c01381d6f754ae4836a10fe3b9a252b0a2944487b265f4457b0aa416410a11101b0c8d6e3ecb');
INSERT INTO report_events VALUES ('0F1X1019R', 6, 1790000600000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'closed', 1, '\x0196577b27e291f31ee29173ebf0214fbad75cf9629508be929e1dd210433737cff8f81533293d88ba60d53343277ef8d4c7e3b21cd7f32332e0253dd6fe0c10c71ae294e3a5b3e8928bba5dbd8d530a017002b4336e73a223fe0c079d8812b9b30b995e419ffc43caaffa93d5e458fa2de150ad0fb4912c64f0064d3cf9805d55460b6bf4b284970b9a8399a961d02c565e9319f16f237e64d88acce56183d053e31d5a8605b02fa56db43c49c3040a482c933cefb0595b53e9f072e87a18aeb9f1f3bb9c3d185c018ae8fcfc18564c0b7e6ad94937ec6a');
INSERT INTO report_events VALUES ('0F1X10206', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x011eab61fb70c0a0717cfab242f65cc89367d6f0ac03bb6eceac3fdf7d1ca3d6948b8c002a0458b55a5c97766a7c05866d95ae36f1d81483ce93ffdc7d3cfaab3ea111f68e5681228a6eef99944d33d3006f0e89e26abe62d79f41242faffb97b01ce14f37f3d08a7a15db5c07de53db453c47fe0809ee193e55e928b1b13ae7eb4d9417a8d3130ada6ce5635257314c8a865d05c562a1da72792c15cef5532331e1dcd766b3a7d80faf8d2cfbc3e60c5291127189c51f01416369c01b1bdd311a579b7b6a1dacdfd28f5bda500d163ea6e08347cf65c9d04c4bfb0e383b4364f103953c33b0ad202821cfcbd3a8920f2dd1ff474b54fa');
INSERT INTO report_events VALUES ('0F1X10206', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x017526a5c09b25b6c073d8142975a83ca45a42af2a94faa9d4f801c5d34091df77b173e970d9bd173b06accbb9c47aeac9eed6f38164554beed1238621837d8f14e362e3024083216e7cef1d9e781fb220d52f6053bf2f1e889b283db5c7e7ee18a96d60857c68598c29fa05c8562a722322b2e2bc76d39df8563e693f1c7861d5f6227ae01fb60d43bbbc3920989c35a2ae6811d535dc6b83846fa3262c3648372fad110864b8bb97a14a1f2d6b2a0b4ba4e2277bf1c846a8c2b9d4738a2870f2a93fa2d1927c37c88e82cd811695e6ac0246206d44301f71d29e1d5db8d504c40e45f949f85471ff0ac4');
INSERT INTO report_events VALUES ('0F1X10206', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x019f6c4ea2de3a975ebcce62992349d8c04e663fd9a0fccc8389353297528df584b2cea6231197b7766ddb8e64171e97d4e8fb3798667e7e98e663c08962defecf91b84c027fb61308645ad2fdfc47b35db97b18a38b9db35462d294b84cf5956031e9b4f5c3e7f99aacf17c4eb93407434a892b70cdf55d89016950cb969356fa');
INSERT INTO report_events VALUES ('0F1X10206', 6, 1790000600000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'escalated', 1, '\x01394022fd59b29cfd2698f784c14752003dcd560c30c0ef6056bb704fdfeea4e951ed7daa05fd2593d053f6aeeee2d896b8bccd5c33a20ce6f8aa5ae13c3d4078cf62c2acb1f3744269d5f2ca38a0e90e2c6f2b28f388482119b43bbe97620d0979f2ed373113fe7e181026bfe027b2a588b691ff91f24bc899f1b30d382fa3ed0cbb459ee1f2228a8a5bda92e413cf88d1c6f8c02bfddd500694a9b41156952d4c7c7691');
INSERT INTO report_events VALUES ('0F1X10214', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x011e5f255b60459df2cda9871ada9e8c6fc379f91c4e5efc9eac92252a3a5cd50ec11880e230f217e5eb80c1f4cd4418dd7189581f99a7f7dc7d2ebff1162027890b7d09e9d0b287ce5c7aaf6b8a2a22030dbc915fd8684377f2abd86c567ac49ea0ea74b0625354676ad34359e2c541ba5d420879cd518d97084bfabe6cc27839be53d2075d938ba012c886f628b44af4a8dc55d4576740f0c9086f4c5cbf10dc24fa42912427efb6b2bedb3cd8e1b3a3f7ca9783fc8d1da81a56c4fd710c694c6b8c1d4a159b5c66fbe47e8497027afe3cc9ddc20f7d77fd28e621d5509f8694ff5fdcd992c54fe96ee424bd0f43d26c69840ccc4361d201ebc2ec7bf702fdb7c117fddd1fa7');
INSERT INTO report_events VALUES ('0F1X10230', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x0135096eb8b1b2b8bcb1077531f794376fed704983f540e0750a709f68a992570e9c8654a37264f195a3135e978baaae671e1f3bc33aab91e68f15659e2df614f31a3bbc5103adf0898b0de09c7bc8da74f6575c55b8f7b622d5d334deca3dae00fed59d55f465090bf1bc0892a788b3ef5e760f06b46b89a25e215d7b4b5d519e304d238a1a79bc732fd62bd59d869c9702bdf485a58c26e35d256913f0f7fbf669bb9641246d6c47ab9165b09177358c38cb64c95b262a9366bd56a1e723ca33e218c6c4e14c1da719615068a0c5a9dc28d38d145647dc83178f86e8e97b43834f83cb0943a60aba0cb7bdd03dc76fbda0018e72567b147e3cfd5cb7fca9d01cd3357f064520');
INSERT INTO report_events VALUES ('0F1X1024E', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x018dbad2334ed01e44ea82d3b3894ca0ade379e85b56bfcffbf23657d214cde99328f5f0387261be30c4a077b5124256197e129ab9e5b6ef92a15bfbe43a0b3dbd199295a797180331462fcbe65cbb572c21d9481dad8d1cae7e2c4ee73512dc033c14310702f168719a182ad42cecb71c52a552d9e8c2429ba764f9d69585d4fecf70565ee11828faf204fc2517519ca5e7f84970a410ec63');
INSERT INTO report_events VALUES ('0F1X1024E', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x0153e82b0c9489ad293566f5646bd0834798a3797b281e9be841883d64349d520d7f8311b38fa6340c11cc0f333bf1132d6ae46be979c9910086b6a8d8f5249933a14bf4acd4214d47267bd4aae6194a800690022e7d3d2c41693724b284345460edae3b3d251c4abd877b5d604f47ff074d80670fae48ff6e08d5b02c9e67e4724414a14d87981c72566b2ea896ecb0332cb1d6f2d3e7a4e06fa4a738e3cc60da7bf159a78dae28598f008aa0d7855cb618b719c8ee75a95039ec951be48cd439ed84b35ecb4979fda17ab5dea4cdf3fc6459d2cb8ef5fc382cde5da9648d06bd45d6f17033079bd49def82e93986cc85cc16fd05c1e3');
INSERT INTO report_events VALUES ('0F1X1024E', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x016689ece46d715c3a953f5d292155952c67da598c6ff4bd323a8022aa733ff99bf4d5c92a609a401f068c5b2f75f10a3b2b7fe6209a31371ff1a1061ae2d51ce44b8afa63e55669bbcb7cece446e009ed29912ff16c3d163b054283efd860286d9ff212140c34218e1cfaa738cea83724b17d9b15d6ec6f248a36e07ebc0b47507e154d7dc5f9ff91f0438253e3e230cd2be6fe4134aa2069e6ecf99d2db525a46394f1a816cc19121e0d653fafcc93f64a3f16e8cb3eaad17d05336706dc8d90edced3e900505fee244dee3480f8d44209dcca7048c58a0ff9b777ab3640c5c1d21f4d294fdad378c97c6c204b7c1bd7fa');
INSERT INTO report_events VALUES ('0F1X1025C', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01593f7cde7949d2120f181a42ecb6921bfc507fa92f49ff8c2177821f95537da03ae10bde1ccde6e4d84ba97c0957b91e203cea62abad4ae6838853564f1f8b5f5904ad2946b1767c30c33ec6bbbac5f233efa5bccf424d2c6a270d9fa5363d604bfe8d9fb48e058af6edc1b35808ecbb0269dea4c298ce752a7e79786dc96aeacdb7c80168966f0b3484afbbc7a51fe504b912018cfbca96');
INSERT INTO report_events VALUES ('0F1X1018T', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01f50082ce28d00b569e754f973bb0aa8187aa6e937868b5b4207fece276b26693f2dc225bf963e050df275b2a802a247d613bb52e536b6d668eb8df4fa39d425848aa8a9e2cad89d8035db1b8b3b946887e9374d702d1aa7b4849f40af862c83bbb84c3c0422b6d511eb673bd576a6a1e119c158911973aedd60ca29cc5eb6935');
INSERT INTO report_events VALUES ('0F1X1018T', 6, 1790000600000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'closed', 1, '\x0179a5411543f65a2558248bd3f57960a047a1437b1c05cade5d2ad0934320be8e177f7e52de7ac06b174870642b4cf533509921ef65cedb2de0b89ec14a81b5946c8f7e3851461eeacea87fc0e5419637c6f893bd995c4518588d1cd4a6c8775497e36274e360ca8ff5d8fd693cc2abcf1d3faf92ff5d8feb65b607fe04397796788fcaad2227c157af06ef71863f400fcb3ccabe65bdc50e57837145e9c18d844412268de3398eb7a88dd6beef2fb4b517b8e9ce86d2dd9a2351cab0c53db0a086358b60a90ffa238954182a7f9492e2e39130221c1f87');
INSERT INTO report_events VALUES ('0F1X1018T', 7, 1790000720000, '{"kind":"reporter"}', 'information-added', 1, '\x019919578935985e0760fdaca94ca6475c0c94ad80953dc31e2172c80b220f6c8e35b97560d812813558950fb8e15c5dee964828fad54f931e4e705ee361954084b42420c8a9f402646248eb3e6aa15f22ab');
INSERT INTO report_events VALUES ('0F1X1019R', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x010802455272108a138d9d29e20e0599e44a699e0a73862e9a6ceb5aea2c5a6822a44f013bfd2f1548bdf13e8261942b6428460209d880f1d02e2a4a78c6c5fd705882c4dd4e12ec86a4baadddc3ff7e5714337d2b2c5727bb8d3327330e5641839d53d9b37c35551944e82c85e24d622962b322ade06efb6118bdb34850b1e8469f0dba97324914a727c52c7737bedbc737596b00e9dfa0c6ef7ea491400c30457fcfc87b3b9b412ac4be922c18c0abe0f3cc8222631118e82d8bd61eacb6cb593a6ab1a42a499f301c8cc1f9dc23e8f017e7b23a4d3aeebaebc31ec4f2712f0c2bd7b242ab06135b86bc63c7ca592a640339d38d1e06988018469b756b387ec33a3277245ae3');
INSERT INTO report_events VALUES ('0F1X1019R', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01857818e8cacc1d05f235415fd610d3b80b3bcb7fe16ff091489550c33a80d316cc8437eb4719fb9db22a86ca221e4b2c3e67b46cf2bb55716e8bda8202b4bcdcaf9a8801a2292eb8538de3248e52b0eb2db59a8f358aaa162a27b6315a0d581e9d0ac36e77f57cf5c1dfc8ed378f3276d0ccdd90776c8b250213cc63dbb92b21');
INSERT INTO report_events VALUES ('0F1X1019R', 7, 1790000720000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'reopened', 1, '\x01690113dc1c04c747c63b62bbf2f61841d5cbabdfbad23c9d7b4334c640e9277efb44de4d16b738e249ce75a23d5b60d7e1762d2276d7c9d9e575be047cee269f0e2406e1fc609bb375a257039fd7c2f0de24ed594968b27ee26a1e76c0a2f410ddc1f4a81241dc69122ef0195486c14e79accf218cd814d580682a575b449c72dcd51ac98fa4467711e524b92e68d0e19ce98644dc');
INSERT INTO report_events VALUES ('0F1X10206', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x018014a32290447b019d094e2e9b3332f48118f2d07393f0a23c68283c85787053ead6ac31d32c4c8b91523685bd530fed6efce03d172a85e09ac6642068966e0309342588bd2a4c127f0cae33ae627e8e0cf2b1b27a5d4edc6486233800503ff17af0976803d0cd0ba199e387507c3c69cbbb2e9616db06321fa955ee2cd981a166f77472f01672622b9a63c1385d4874654f6f8f5859129d7771d51ae2ababcd1240c10c8b3656fffb38fc90c1147edc5041bb09b0b0cf8ee7ef8d779de67a4e4f995499ba5641a7ece6588aeafbbcc3df9b02b49097fb520d45148ecb275e0c886e39ee2bda6e000fc551c556409ee3ceed38846e1e808998a684fdfe4c6de3e3a6a6628258');
INSERT INTO report_events VALUES ('0F1X10206', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x016e6084f19fae0a84054caf4c5bb03c0c26a2caf78b57cf4cef248ad7ee2e5d3b8739208d80b8dcfd6420b7fc78a8e2f95ab4bd28df7432df12bf861574a6c727797fe3f343e9c69819e0e66c74286e0dfff5d056cbafdd6433c6caecbfd88d6ae59b2eec5cb265797077ded5d31666e5be01e6749b213d3181400e2676348cbcc88ae321beafb34b8e94ff469da24d29c8cf7fe183e0c258');
INSERT INTO report_events VALUES ('0F1X10214', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01ae71e7d4a0645df829457f81aabe97ee5e44ff67d291c29a4ee4364ff9a1cd942900294945af3cbbddb0a84fb0313c1c2132e99eac0981ba8e335ebb045df533671cb613e5fd0b296db39e29784447f9e43f5fb2403898186feddd7c747ec3dfb3d8bca29bd28f59780b604efd50cdfc0c9ee42f90a1852de1b6586a283d02d3eb3abf77bfc036a3bc303acbd6309477c46ced95e3b2f392');
INSERT INTO report_events VALUES ('0F1X10214', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x0162f437d1f4af61fb1145d23f53fc0c1ae36316393d8a0cdfad4c5feea25ae4a2f9ccd6a7a0d0d8d6d32f6520b1cc7784d599510923ac7976ce826bc50fec9289dc2badce53d522153d5ece334adb9d34d85fb94c1b384010ebc5d2163e955fb8defcdcb49b2948613ce1c66e530036629142519ac120e4a8b432da4adb9ec15362bee1dcf90d5589a75e7807fec4354a13259608fcdcd0e449961fc89b0264505f7f8d3a7886611252e90d4ef2d022f0686b25743118b4c6fb8eff69c36aa45469c8477862eb164300b443f4455fc08ba0043b9932febefa1283100cb39f22bf14dafdf5d0d664acc2dcdc5ad966aef5b2783b5d536a');
INSERT INTO report_events VALUES ('0F1X10214', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x0106131dc35e58e7eea6939ccb06d9201459a89618ae14ce21d3844b9d5399f8578c72c62fa6e902f0fbf8d9faedfa6713874e5b0d887c236ebb15c8c170058976fc6b1af35c7b803915094c97344f9b6d4f5d6e04fd86979f59d1221014dcb6fe7c16b355795c00827d94c5a7d516c2dbffb9a5258c17f19be8886eaaf993f3b40dc1eb9d16a3734785c3de69bb1a986eeb72dc430b8aa72f07ee363c93044cfba75e917392ca9fad6dcd4896118d81289f9c953942e6859f5d7200cda7be710ca3b858607726a9c9a39d89023ad2737120f3bc7cb2ef1f02724ffe45d47284306ac1868c2ff594ff8ae51902a0a74ccc57');
INSERT INTO report_events VALUES ('0F1X10222', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x011556d10645d1aa3081b84672e1d06cf07bdb1945de00c03158ad73e3bf2af165facd29316670b29e371e062689aa49bdf969c620edd2a537b708a843510baad04ebb1e0554e4224cd37b91f4bfd092816bf9efe40748aca99db15a99c1755405877dd7be1b244a697da1fd2334298459ec879727be21be4de945d847ad75a8445f63be4290f37324a58a5009f645aae496fe487bfd70fdf04b2fd9172e7a8d7c668f647f91304c81ae85b98f9a84128c0ac3e026c7c267a41d84492b6bc173767e70998a6761f534adfce1663a9161fefc9f4c8b8df8f12dca1618c7aeb48331825180d3fd8775f7eeca6bad319d0226414a285b41a24ad456a30a510160a9bdfb641e318928');
INSERT INTO report_events VALUES ('0F1X10222', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x010a6cc0d198f931050bb8444d959607ab4080e21b98943f7f4a9be8df715aa0d31aac181a9ca3b2d9694edff0895ea83da2acc95638f159ec71beba090f77d7d275aeeeb624238fd407577c22ad41833e02d4e98d629e1687c73c6a2932d567235852b8263c91bea50b7dbfa2c222eb912adbfb01548a64c9ca342a103afa8b7d7b6372dc6f79e394c29d9b99718abc6351b0325ee9c7043c');
INSERT INTO report_events VALUES ('0F1X10222', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x015d8fe1aef67fbcbedd2467fbe9f1a35732c74e111c3758a532f11f87c8ba4aec34014d648ead31dc0c3375f9e5cf95fe920174b29e26c0bd87748fdbc6c9f7f06db94ca1c646e924b2ce5dbc5ac7577ceae4ae445191d6f036af0e34dfa1f375a3e16749f3466351fd02c66919701fef81c09e60c1324d9614f85f4a18156747bea0ef208d6375ca60b464fd4db7360d7917c70da95f8a52a2fdb3a65d66fde3ff8877c08baa850f829a1a34c518eee23d80beb94f67e6198d135f90b4df267ed7a43a3274f2094caf5ecb1cc716b0b2f61dc69b961b8d6da607d7ab2b9ac1cd82d8515f39d759d9129549197e20832cf5fab2c354c8');
INSERT INTO report_events VALUES ('0F1X10222', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01925093fe6a108c1a3f5e2c7a9c2d1135f21034587af7ef0cc8213dc817d63d7dac2d1a4e04da763e40e0c889be64fe258a8964f1fa081d741664a8e50c1b55efa645361c0bb089c08aa5a991beadb52186639e426be8af76732ffb9a4f4e5fe9539aac9b96ec6b67efb2359156f78f69aeb70bbe159fab512d2d3c3f53bfeab15b7fbe5856409ed011b75516339e3233c4e5c5b665e0cd182b38683249e8335417528e57ae2ac5d2f74e39599936878c6e4dae91cf3ec2c1bda6d4106a6001979137c67ccfa593855c44b47cfec8a6dde5fc1b3ab9c773201e2069e092135d09077f62bd86f0336ddcccd42c3253e316f9');
INSERT INTO report_events VALUES ('0F1X10222', 5, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'alert-acknowledged', 1, '\x014046e03a82617cdaa9ad7424a802dc43bd4ad1a8148f527c86192bcc9f9261db65f178f742fad6278f7701f2f21f1b5bd403666e0907eda4a0cb23692a635872ad04caef00c82b1945091f682e95ef35cec15016d0cff0b3c1ced8bee9cb78b658a16e1c1bdb164c64');
INSERT INTO report_events VALUES ('0F1X10230', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0194e428040720fc1813e885b41d8b1e04bbda0efcc1c591bea826210e0d8614f5727086fd40e1eb0201c7fe0d162605144a95c4199f8be9396a5ba855a2a6a671340b87a7507312cefc169fbbc76535972c8d9b489f5920d92de2664acee19680d866e4617acbb515a504375affb44e6cf49555b775636ddedb733ef61148bd562ed6590fdb6fe942e1018f65c5ef9070f8bc2570567eb5a0');
INSERT INTO report_events VALUES ('0F1X10230', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01fe5303ef19608e01b903849ad81b4775cca397ea03d9bd8b7d2cd955650dc888627c9bbabbccf4d2bed5a9c00221fa3762226f899a3530eab1c40072898bc8ab70e4640c0513b5d021f19a04c57cf1f6d62143fa7b85d76ac7728c34801af70d4428c80189fcbba32efd7e4709b8c69412bfb890bdac184b17f64cca6243be96eb9ca8b9f126b0eae0cdbaa919969e1ab27110be675912f8f55947a96384fb4d2de9580dde50f2ee31b9be0df16b13cfa98012fff5da027924ec2a4b464d246318b3ff02cb852871af727946b82044c1a9e36fd9cc1f9adb2e60dbe41500a16b8a8c99c2713c63d4b55190a59530073dd6a07375d2c0');
INSERT INTO report_events VALUES ('0F1X10230', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x013c6d3e98ecb3066e2e3c84938d25683593708d4108a2f90033781de33f1d3ad49f43ed5ed6eb0dfd159d71e79505ade645ee3de65b84df988a403eed1db4898f3bb1dd2e693cf6f18c7d9e51bf83b2c6b77b65cd047a990dabfbf57b46eaf679ce8cec08da309616705f2a29092f79d8852998e5d1d917d6c09f9d9424ad2c3738941e54ef0922ab312b6b148e385c2beadadfa81e7492593855d36b67f1d3ed29450176be308adc947778757cc18e99770394d7e075d24a52751167dd5f22bf770d249fca73e76c14088dffabe2a10c2eb724a96fe5d47ca1d701537665e1331264c74105f4f5746a1431f9a1c7180bd1');
INSERT INTO report_events VALUES ('0F1X1024E', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x011307482b1f612d3a2e57fd0f62f728a28a64f553cd97585044c380053280f929195f61b1aa35668db4fef9316c3cad8ea7ca5acc5ef262790a50af9922bcf3720a10d430cdf925098204b267ee3402e67d6ce651969b26d383d91a0b869a53202f9267ded843a3ecb2eb6d6403f90f1853d1a74db98fd84a71c307b3ff0eed5f0ddecc5e43508509c5585766d1ed929ad70d70c80ba0222659fdf455a495545f00e3da3c4f8ad9a0bc819635effb700d8a0e1239a31d0977f2c9de6870f9b09515e4db05b09338d68c43f8aa6d46f5d698c2d8e8afd64be8ca6480183cc8f5fc27b29c6d5c4aa4143303ca1531999014943a83f63bf583d168c8eb7ebd6af9609479194515f4');
INSERT INTO report_events VALUES ('0F1X1024E', 5, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'alert-acknowledged', 1, '\x0119f0a8b04db6cda3759c66078613af9e6f213e7ccae8ff2f293c1248de2f7a6062fab20854d0645dc8ab370dea87d8e7ee55d59c6e4dd78949c1cb8077d8aa8d4ac0e19d8c44b290d543c9d9d1a39690e53369b1374dfcca1ec35a9c8f0a993df9fb6b64a1288baf8f');
INSERT INTO report_events VALUES ('0F1X1024E', 6, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'assigned', 1, '\x0116a8babfdb54de9d3af8780c07eec9505c3c7c480b8290d7bf3b0e39328e7c5169985386b4139a9071b53afca543127ed323273c64f477ab5360f1c8f58de57a2c305d2922155730966905506ff2a11a78edc594b610c506d48f4b8c068dc52464fdca530c8b2d70d0a0d44b0650bf0f5e07097d003c4f724f7e');
INSERT INTO report_events VALUES ('0F1X1025C', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01c8fb661957c084a300fcd8d446aba2f7e402a111c8d218150724e51c74bf7c791c724b662f106a7ee812f7665cf0b1ae831e1fc77f2cde2863dc45ce623ad2db4e9e1b601dc80719ebb44ed82c4f3612473fb0842a5fd9961d7970097f19b3120368e644d77741b4389a077312483d720787ecd63279e83fad1390f5d8dd935a3ed8694e826698f1d079c25d9f89c959618886afcba2a54ac4e666aec1adf250c9448449ea0fe200a8d1b6d724a65a5e82f2de9aae253b8b10551276410b79e1a7c1ac20b66f4722830a9428f5206f0e1cb78462be2c4f6a48fd1a88271a07e55a5027343cc58338656dc8a8a820b2f2cd61cf87ba711f7251544dca12b90de19db67a9cae32');
INSERT INTO report_events VALUES ('0F1X1025C', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x012fb94ab94febcab4f532edf2a444a7832e645ad32d2a71b9ce5697af5b4e766b1dbe6227481d142486d217fd475888476b995a76905c985e6f3129bfa2d5f717af86a9e7335ea4943e63bcf758499ceb0a73413294c0f1461e2256e6d7b9c358783e1e104b705303730c82c2c69beac51c58588192be00d96c82ef6b19555902317b121cdf27934e5fe01c39a750afc9e3384b587ba204295e8d2b54670ede2e9fff728ccded4e869804ff69c758c79a6907913ff984c441106b6323882b7108f7188d77f0f28c056397de637f709bd0e6177d393ca371e9a8f0476a200342743e2f40c654beda5abc0f4fdda1bdfb12e35b670cba01');
INSERT INTO report_events VALUES ('0F1X1025C', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x010d05dc3d931f01e4a710115b8dc774d758b66e42e227252860975c44e335cc56d200c74e81fff35d5f12f5441c0fae9d5370ea812866303ced59b068c076b6ea80276e96ac71d532519a64de7bf5e93f97df9cc83840cf851662041ba670efa73005d5ac941bb23168c91cc28273c9ede688381a0b1191954273ab9f761b4604845cb7bc8b92bf00ec2c89bc3f78e3db6b74cc38a2b4dd1a05ca608ab5b08ab9d0b1b02f0ca1c6410caab41bd40adec99746354f0e92e8f76811aaf216fb48621e2abf78494ac7b1f391171d8b6d1ecf9c4a0acff5d58033dbf988e7372c7b1019628fbc2d857908a0c056a250708187d2');
INSERT INTO report_events VALUES ('0F1X1025C', 5, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'alert-acknowledged', 1, '\x01a6081c88096dcb5b6945afd5f4149fc5e1e28dbb81eb63038195539a395acbdf427b4a3e3351c276cbfcf58f2b2390e61a415299f6b46a954d33090c00949a52b9beaf07c84b705277b4ae8e1792f44a03974d6fa463096c8093121a40c09f79d95e227c917a4b9506');
INSERT INTO report_events VALUES ('0F1X1025C', 6, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'assigned', 1, '\x01d6806a360e27cb5b78840f3c75438e8e1efe809303a48188c4a71a350da5b2e5430d0397dff77188e0bbb2f1e9d2b823e848f93470092d6babd6ec34826de9d6f568537e62ebc0d548945e583fee97c438e3857844d307f56ae9f6f37ad9def6e75ce71a7ca788270740b0e4839cf9d05a6c5fe99493c870ff5e');
INSERT INTO report_events VALUES ('0F1X1025C', 7, 1790000600000, '{"kind":"staff","staff":{"id":"o-1","name":"PC Thorne","roles":["officer"],"sensitive":true}}', 'attended', 1, '\x01eb4d33ce071096e6801d336623d13d6967e3f904d1565033aa48599be474969db1f20b8e3c400f0b247e8628c598252f651a33236cf5885238eec781c5bc20937a48c252219856a6973ff2d79ca2c392e3f1eac64d91d0cc544afe9917f13ed6641905ad076e9c1575c1cd214b4018252fef0c3dd13421830f37090cb098969e649b592c5b0d29c24a455150fd8cd9471d372620ca54313366efcaf239e6fe0b314db762a899bad0fe39ab664316f0068078b6238d');
INSERT INTO report_events VALUES ('0F1X1026A', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x010a79e78c4225223429cee2b694eff0d2a22a2527ab23e31e07f53dbe0a9679e52d72929ded6ce2933e5f9dfd7aceb66b1b0aa89dbc39c0d3e80768d2fe24aeea7b06b8f16874f7d8dc754342257355ff975311467b2f3780ae9a2246a07607e2025550831be14e33e789990085153a28f7619220146cba2a6da8794e60ad640d731744aa6e48eee6c23aecc1b4abf660d29a23c5cccfa19fd7e7a23900d508bdba879765c664d5af42e7ec8ca355f24bd8a9e6729112311bfb2ecebf48c4e1062e54972ca8906070deab92d349d4faf9e7544b055dff5cd13c7b76f6215a4e59f6381fe3453188f32e0920c43d640b3b86ca08a4657e43274f49c8dce5f45dc4201e852877a4');
INSERT INTO report_events VALUES ('0F1X1026A', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x0193a80f36247beabc383c0b640d5aee21d40c76e06f93a20f47216871bb57de7b9a9812054745fc8d1df17f36037bf3c0341090ca9c60d1a30719c7254942ea5f8a304bf665c1b841dd7de18ef8c09668f263d5e5e791ffc6c429ef83a2eedcf0755b8e88500f15cda41eda0db80823f25359656dd8662a90b3adeb980cce96e06b29ee2122b390b5870a65ecf3b41f2ab08e79a0e993935b');
INSERT INTO report_events VALUES ('0F1X1026A', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x012f7c50003098312d2ecbd88f180fe6b07f9d2941d384e581ae09230869cce702d39f1ba99693248080db93a816ad30d4b3cded861df7ee2432402d411927dd9f7ac6cf96dd07cef2cd0cee8b281df72eb90361e4b1e945aa644d26092af930893254f3cc33bb78d6f62c36fdc24e60b19e0492f8c3f9c7f8aa9ef5a3091e0764e5ac02ee873563894c113fdb8e1535012d12a962d3ca5904190e3540fec88023f1d012756d9a16364dddc3a7b2323d1952e0b184b643ce887269da17a68eac9d5c7068f0787f470e8931239e5cd7bd60b7916f4612a33bd9ebed1848a8aec4dec3df11082cc40e92e3241c530dda3db6c1e057babd51');
INSERT INTO report_events VALUES ('0F1X10278', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01981fcc723c2e649bc72cd7fc2a14366a0b64abab65c860630e16fd00959def7abe303169cc1dc3fbf2e01fd4b9ccaa7d91d08e6ace321ae83a6304f6874be8bd579c256e6e5fdaff3afd21ea37318578bd7a05ec3c22f415b7c5a7cfc4a30f9d21c4d90204658fb731bcfa858b45eabf0acf333728b1abca824da4b3ac1715d0850c38e74d2e8a140992a26a22bd05e67a121633924766e4');
INSERT INTO report_events VALUES ('0F1X10278', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x016655de2554565fd32f11ddb700f328906d98eef989a4c6431b68a06dd43aec957b8197c80fa54ae6d58372639c7e1872ff1d6df74def62c013a3e5aeec47fe74d5f100fc50ee47bd4b2e80462c5bc9b6d67b2daac5195507fe7522732c513b3e6e1a4f757defe0f4e556b83f06083383656af3724fccd17173c7773851ef5e5097b74749ca042fbe5c8f9ce21d445ddb9ab51e6cde8fdd1cf6baf6b592959a4ef1e7afde9bb43a4c1ec5c2253295c25ec9c6aa92679e2a76c53d1ddf1bd773e411bc2eb95ddb62867680f03d8a319d2ecccc033b74455ea2eff300e6a8a7327c5da4be5dc38fef1ccaef0b53165b1f241e6c2a3c8a1e');
INSERT INTO report_events VALUES ('0F1X10278', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01c71882d1ee694ae73bd8f00f9306cf5b1c54851a38a9b776b26733d063e9fea85c9e05682f19760250ed5a0678fab9506137933e99ad5fe812b3f54386378b144d630dc5cfb943f5db6eb59f0f9bfd0068cb46ae1860822fb3863939a9d6da243ccbbac5ba5b9111d023da3ddcd646db964adacdd3585a45e779c9f3904aafc70bbe7c0ad9a01d489af066171a04bb85336a262936086b3421d64a70caa7020d9cd47d8c3e3cf86f03bbe2ace51431e4a6ac987a736e3cdb7b378297ddf09ac8164a15822c013eed58aa8820e0bc551ead885a050907930fb162f7ca1d0bc3db4efbbe29f09d1c4822e1a7220058b9caf6');
INSERT INTO report_events VALUES ('0F1X10278', 7, 1790000600000, '{"kind":"staff","staff":{"id":"o-1","name":"PC Thorne","roles":["officer"],"sensitive":true}}', 'attended', 1, '\x01bd444906cbf9cf57c6c6547fc7c844403280b9f441bf1c9ef53424b3e4da9e5ebc51b7895a9b19daf62391f70fc273c87e60c027c8b2c07b14cc66fda64138e86cf8cab55f4d5ab351c5bd2976d415348a667e475759ca4a39548b91f8c2f950581bf805945d81d614b52971c20e3ff6bb0d69469a1f66b3709ac1d6265c90dae2672a466e706c51390b096527eae7bae699ff4760679b2f7ce8b545766f0629ccc2881aa8f3c718ff3d144f62964f56bb272888e7b1cc1ec6639d3164bc4d282dd882dca81467a0e1a6f23ff4b88d9683a8dc4ead6db8c3c66edc6913a7faf3');
INSERT INTO report_events VALUES ('0F1X1028P', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x0177131aea69ff91969ca03f1720619f6e0cee30540d27caa6042ed68a19829561b0a756c29a70dc8a9e96d9bf531a34d6847e5154ff30a66b7e561dc088d908974dffa71f44dcb1ef5c73dae52016beca2c10fa9f42ae5f6b338b2fe255555c384fc1c5a04a0affd0ede4f849e0d949554aa0b8b517cd3a0d33e093b0b8e8528ae60271f86cc1b525722f07af66067153494db007450d2cfd6f800af564ab8ff6ca056aa1f43283df487aee3a9d94d04cb02aaf0076dc810562789f186b0e2f5b3a55884b4eb0e5f28de6b494b60959048c89fa178f489d5a192b0fe48d2a74e44db5ab10a805ee098f1f2836627c8b031f9c636288cb54ccc210c3b7ccf6844058021b8e5cef');
INSERT INTO report_events VALUES ('0F1X1028P', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x014c66187c599144a8ef9e658d4d242918684fbd35d5210842360ab03da830d481b393dee6e121ea1d93cb1fd3c3b03c959e6ae213e48623beb664bd61eaa77feeacc55c1229a4193b0f6b58cb56711c59297c3cab4bd583e5c1545aef94d8c62ff302fdfa8df74146a5b4d22a4d5fae54a2e345ea13f9c536091ed25e9bd117e898ddb1aef227a2d4af648911c1259835232f119556d38f27fc6faa202c16c6145ec8cc8cc09b72a482eefa813d282f83458e33b6ae6310626f55a69e1d63608aee07e3edd47f3a72cc99d8c98b5a1256c8cfb92c260f66c9ac9593103ddea007891c8959abafa5ca5d7f');
INSERT INTO report_events VALUES ('0F1X10302', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01a53626042ebe4ebd91fb28afce48596e4c0dd1544a82cf2ef945c5f2a6b37b51c95a67804a1baf98da77f2962a6470210820fed53251a167b33f7ee643e1674d01237117d67790a4ab082d5573b04e7130822f7c130a83925972c3a1f446f6c364d630ea3fc338373734cbc740da7f047f8d9ad4acd473059a6037010eab4e792d1725f9e17d2c32c0ef62d2c8724ba187bfd979db053549');
INSERT INTO report_events VALUES ('0F1X10302', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01e430326ad064f77deb44052ccd99aca9f3d20c85f6235a7a022a410f7a976fc1afccd9fcbf0c98d9d5b2b83180e529e48f6da0558d6ad9aca63a1585f1313a40ddfc540a8e7d3b873b40870dd232af31688f603ea91d97567817ece9dec063a00bf02a1588dd83d59e6857c7f08a63ef30573de74082681d285161e81ec51e39087cfca59276285e8fdfd722dcfc1a9c03eff9c2a10886b0b536ad1174b97b6e8c544e47ac52f4812fd2192fd5248022b17d7d382cfdb1dbdb0e70d91dc4640369694e2d0dcf33e840358ec2d5a6d34bf26b00f160c9788783d5a69fe415d280290650314310a13427b6e69754ce03363768f3f31d5d');
INSERT INTO report_events VALUES ('0F1X10302', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x0141a0d7cf7e5f22de81197ff9c1e53e6c448b4f7843dceb59bd5738140a74e4a57bbd089ee0b560c8e9513e1ff954d2882f3e5fd3c71936716f0fbd8bcb232d23567612bc066ae3e4d6bc5ac280e68a5476bb4fff8172c58031959c066c4a504637546c1df90159be5dd455d8d0b9b689c371ed51c146fbdfb1899129e0542d839581f41c00d6b1d01b9342f08a816aa78ffefc6fc354f60d0507a00d9023d9c10b46b3c16337cb2a05a87d7c44017f82dec6188d35116c60b22f6301bee5dda37ce9832b5a319b3ef6de4d494ae9998020c31ef38b29ede8a2702fe59b4e1709628ed3ed8540a3529d315fe51552aad8bf0b6770a43324b5d98a4983');
INSERT INTO report_events VALUES ('0F1X10310', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01a23f2b973014d42ac7a135c709adec8f23a7d65d830ea87168825925b63f5db69993c12e8617794362b8051206ebc4dca6fd6c0e3fd40bfafc676a8b258977ee51106c9dfe6f5ea64eba6678fadf8f47d339f3694c2b3b3e387fc8b77242c9554420062e66929be7bfbdba4230a3022cb84ad6163ef3b915e88af3bebd83538f3cb87ef69fd4edf872615432fe25e2b72b037d95ffa82c082352a893aaafb518c5d81d75f2dcf172ac38978cc5a281ac3869ed429fa1e7040bbc541f35730069543c81746910c4949129332a7dd3301da0b7d315f6bec4ca754ec17993055ffcf1997046bde8f2d45d88d43a637a33abf360252fdddf12a540f56d3355e4ee59d9681ba454d4');
INSERT INTO report_events VALUES ('0F1X10310', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01607d122eff7502601bd5fce78526efffb9be8eed20772711398bef0db1640bb3333a3f24c8170c3881526e85ea7b401f6f427ed216bad888f028b4372f05da9e4da6810a1c3a9b5394be48910c705d90e7ed76a470be208ee8646f074f02d2636ae6ed16aa4d23ee3ed3d816475fcd96206d64ae6906d858f6c4b4f1c279d4a6f35275d71d64f8b6acb34f5a1ede602b99fe4f64df8eeb80');
INSERT INTO report_events VALUES ('0F1X10310', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01a4c67ec007f18e00f5470b4da4e8081832fd67e05e9c1cc0f531c9823a002c9353c9dad022388a61949c0a36853241522b5277a096815413a346c5012f3a8a1bd8f9f7c71524869b447fda4b262342c4b9837304fc7b5660731888359d685285fb19ee92eb5c1b2469058fe746d833b2f2ddae5bbfda80711ea37abcbdb532c990ada2be889d8c4d6f7d28b54985c8f2c701e6d0a0eea1cc3b929ee26c0fb9bb9086a15060304c068d33197da630abf59a9f562533c2d36fc9e7b31a5ce4c862b601abc814eedd7cb5a3e3617aea4db154a84b88b910f61844e2db2d8de6620aba833e63bfd4a7c435ed25498216058259cc7eeed641');
INSERT INTO report_events VALUES ('0F1X1026A', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x016dbb37a9b121bea86c590ae7faec9111d08fdb04665baabf13292fafdf79b5eca461b0fd83cc5c8a11fa96c6eea3652bced797f71bd1b7c4b30bc1f5444089bbf8c2738310ef575242f504f1c1cdaeed9b0e4df84f865433ea842776ad358a0c65424d7874b74025e6e4eee612cc30483b6aaf96327974cb3fa78ba3e8863b884a8de52ae0fc5ff19d33b085bcb68643b70a766f92fb8ab20365820c5e8adda94df531110ccc045b02e30824747f963f0eba3c9f54096598c701b4c17945228373d312e15328efd8672ced210d5c7b3a8f316716bd019752ad0d6644e4a212a5579bb8b5daf030802dfd79b8d460a3e59f');
INSERT INTO report_events VALUES ('0F1X1026A', 5, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'alert-acknowledged', 1, '\x0174a33f64005ac96a3b01bc56cc0055bae4110f2bb73f596f69e6d2bd2405dbfb8e2726ebf4844d4cfd28137b85ee58694d0f42de7e9041fad8a8b4fcc61bcee7498badd34b6a8baa41d9ba0788479f065bda2254d064b81da401debabf3d7a123a9414c5b2d5da461d');
INSERT INTO report_events VALUES ('0F1X1026A', 6, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'assigned', 1, '\x0149a60e92e1345db9839c94412543e38db9b999f59b30ab8a460b7fe3f47093506f4475f4924a78e78a7f5a88fb68ced158823a95b4cb5c09eae4640a0808cd830d6e39ae0c39513bb82b62029dad748b0062b1e9220c02bae137e3b2106d8093d9d6f47223b4295eb3a1e7f393be23c3220902cfe1597972ffe6');
INSERT INTO report_events VALUES ('0F1X1026A', 7, 1790000600000, '{"kind":"staff","staff":{"id":"o-1","name":"PC Thorne","roles":["officer"],"sensitive":true}}', 'attended', 1, '\x01616d60b5ea9afbe647271b25a678e3dda12de3de728e931419aba0d5c53a2326c369b347b2d9daf939a3242f380e3a4a96273ecff3ee4235231c3aecb6b8b8027f19d54ed4dab290b0f75b5d4ac2b42cf8eac73630a410a2b12a5fb03d1c7b896424f40fc55553cbe8a3e9bcdbb0611b2bd71a1f5a638906286243bbaeee2765bde82c9d363301cfc386de4289163774323c1b7140000ae9443c51ca7a7e89fbba489a8d7904faf6429510c12cebda8860ceb7859a68331e6e5995c3f1e17a2f0cd6fb7f5d49b70a');
INSERT INTO report_events VALUES ('0F1X10278', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x017fcd2eb28043e1774bfdc8a7ae2acf61ee19831fd8e922f6ed79ae8ed51eb8c22cc429f8a89cff25223dec06e4596a015757c4c2a94c6434571c5a3090ff3c513e9097b0ad2ff1dddfdc4c6853aa4e30f59a5f96e81677dcc838eff4383f07b8e313f236114d79529f7554b9a6009e8f88a7d171fb0e7d36d7288ded3cc133afc60f250d1c0f2e4301a5486b0226b772c988cb8f8d0987add0708a0f520b3e352a29680948918a349afecbfd03dafe3539e3e7b7fb71715cf6ff34ed6f58721ae8fbea551ceb7df5ba076b2b5f42cdc84be67029898ab2beb9be6049d3cc9e4eaffe27e98a8d3a5852dcc97bcaeb4a31142af640a9eb9face52a9b8735b7ded787e5092086d3');
INSERT INTO report_events VALUES ('0F1X10278', 5, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'alert-acknowledged', 1, '\x0138639c94141e5c418dd54799944da3dcccab5f0383f11bb156642a372cad558fd9404a216cad6d90eb46d00d0ea5857523303990c0522f7b5fce1929c2344c3244ebc80bf9dfdf9df2ce3f31d0932cbc385a5922ff8235704008c4369bc1ae9c7ec9d1b098eab822d0');
INSERT INTO report_events VALUES ('0F1X10278', 6, 1790000480000, '{"kind":"staff","staff":{"id":"d-1","name":"C. Selby","roles":["dispatcher"],"sensitive":true}}', 'assigned', 1, '\x01c47021409f8c52184e4f456bc4fd6dbe0c6f5c9328608f95d16d1bb2066f33af5d38b458061f9f44d0ba22e5c3c804e734395b82014e13a60d0c22c4b130c302543fed7afe2254edb6145476cce625378c916559dc88ffd99710a34b7063f2cb566870da1e3cdc5a6942aa703dc8f453711b7a4169f2f975f627');
INSERT INTO report_events VALUES ('0F1X1028P', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01aa4ee0cbd6d8dcf0d8c9aa4b6a9585652ec74202936d62992104831713c39fba3535c1a6a959dc5f01d91b25ba633d5eff3e0bd4047b6c78565d588de46162491667bfa42fa8d5da353f380c23a51828cf1200098d74cc140600fa13f63d903d89d23833af8a4735946671352e782872f60ed5dc83bf81847b7e3a58c0bfea6cb3f203a649beb36cb02dd11a4758571842cd3b99f293fe50');
INSERT INTO report_events VALUES ('0F1X1028P', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01bfbc8feab6a3a8d75d79231548e6b2dcd3ef6644adc13d284240b24aaf96cfd7dc8af3621a509aaf7338358fd62ec2f8f8793019299887d3d48c8064ac2cab77bb779171824016b11b42b3bd42cb1ce9d8f8d446939ef96c258e3650066a6c284c6673a4bc5c43ad11aa1c8a61cb5b67fd1d0221a0f21f5f9752d62587a083e396b12dd5a40bebcf20b482b43bb8330449a4fc44037a12695173dc8229504fa86b9ce5ad2f99c3b595a623808a8c4629916f607c90fce687e36b9e8edabbb051b4ef8a258671e9fb28238a81301e31de863d10402d6a10ba861a793ec852628ad36bc4b1a32a9ace37d520c9e50af9367282e27335d6');
INSERT INTO report_events VALUES ('0F1X1029M', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01e8138cec88a228d40633b3ccd8302d3d0105c2085e3cb285079c5e37a202a0414c0ab8ac546586e237f83a0f8557dee7a7d3133502618ccecc99a81aba59307775141f2a79e92ee9507cea739e096350cc7cbaf05e95f8189e56d1e78b9caf7a7461be89fa264c168488ed9cef0e738c27f465e4734f72a845dda11cbfb55d5a5cff1890b95731809383c28e8bf708dc40fb52d2837a7c403c9a7cc1b44e96efa98569f9997525ccc5c899ff3ab6339b280f9e2b044c4afc9d5fa2580b7d59dc42bb97a21f5e6425a02ca0b75c2ae13a69dd08afecc157d023e533f308d0672efe0b3a99ab18d792eb54ed67afec7384d391fb1e3751ce30589be21d2e0fd27913dad00c5b41');
INSERT INTO report_events VALUES ('0F1X1029M', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x013db2b146fe3fa6560ddf5d6627f95812fa395b5758ee142b22fd0507c508f84cfcfe61f48a1bbf1d8255f147ccb0f05b0dd2f74b27ab30bb9fd8e47a7b1ff467fbb2af8f698f69d2fbae904730ae636a836c5d2cdb6a6164eb9170245d92a20e122785690aae3c7a2a50cec226fbed5f1e92393b4861adb7653485f07bbf6a0955607e4cc2fd657834c4f1feec195630285ac20466ced2f5');
INSERT INTO report_events VALUES ('0F1X1029M', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01d8b7381c10f44311643619f6b30fcd8f0a25cfdd203cf1d6e60a2ed4a7b5f3f93639063278822841543b2115cca7747f768bcf580d83a1b4927e96bb4742e9e42b6480e702add9244d23494db26ede5fa2f6274cbd644696639806e26acfb20e031d2eb0c2f9c2c86b8ad77ed450d2aec2c1190dfdf2613aea755a9b25d2d77a633cd56acaa1ad61dd797b416a97ef2992d7b6adcc45d3f6ef4ca2ff6af41433ef357c54f477d38ebf5f3c5311a6f84572f0f18ae9dad7253c386abf0241d3fa0d9a10dea0e46c165e4aa0f4f58c8ea7b0b24130b1437f181866cdf093ce570b7c06347b720aff777cf8c46fb90115da5ec1a85093a2');
INSERT INTO report_events VALUES ('0F1X1029M', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01daac64d498a4cb30fa4cf0e67a86ced706b5df717e2a57887a50eda77ec5a4d872378d4d7686864f2d7c8a94d13ab007865f2b237d6d7dbe44869c48778d0a7cb1f6c3228e19337b3e29c76a6b15aa0ac15b99337f43b4c2b4ca17278e435b4cf663e78cf10c7fcad8631502e385c0e1197e5672409cefe371bb9e384442df050ef7cbeb7b9d7eff3c395c1bf86e5ef395cc23a6604bea57e0c5a433e1bb9fb2c064b9bf616eb3c3ff071ea3b8b17dd8a2f07b0dca9d0a711657c111e75914f97425e2fbd760222f2e0679da11011851adf8a44a82a69e896b0f248fb09e0cea1c7ce7b14513db00c570');
INSERT INTO report_events VALUES ('0F1X1029M', 5, 1790000480000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'reopened', 1, '\x01ca6cae9e05ad413028df6debca59e7e1830499acf502a96a1cfb1dc610f3570055c0edae82c716d9734f79d52bfe431c18570adc43faf5d4a9d245d97970f0b5a10fcae6c575ce2ebadb8b799b3e907e2dfa0fa478cde7d77a68dfb7cc8d85b23d6b7c5c58c5c4cd3afaad5f0cbb857bed59ad20755fe81623445deb8c111c3a960a27a01d73bdc20f866a93361f8f07897d424521ba0f61669b3619');
INSERT INTO report_events VALUES ('0F1X10302', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01592e5c7fc16aa52b95226b542306f57372fb2377670d509e482f080cb77c844c41bad33ed7f26c3cc3909ce5b292bcef4dc74e9f0471d0ee0587adc478f7b38bee0edad6b2ac45336e4e0d937b541994b3beb26ba73ab935684ab556d5282d704eba70ef022c38222a24ae4b53264e40fdfdaec8bd9a234bed9bce07bed34d24045de6f5cfd60f057ee34034ffc4a4c45e3ac03584b9e19c169f0745d6449e49b7315c27a3c991ace83d872037cc1dfdb085744aac46fdc17d5e476b59764d18d814d763ff0afdc1b79051cc22d6f0519ab4350f57aa0ff7d4c0c829d04c5dbe8bd44fe8551f1c7581987415064d3386983428ec6c967482da6f8376a6f77183a95a783dfb72');
INSERT INTO report_events VALUES ('0F1X10326', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01befa16e39e62fd33d73967311bfbe6d08aabe6e1f239810f98825d6527ddf188adeff5a271b9ccc5804fdc60e859723c52b0616f90fa60fab1ad0bd1f2f984c737d5dc7e518cf68a8f2fef718701582c14fbeeaafa82205e4038e12ac02caca89741b8775f8fc645ab0e0df51930c2c7fc04edd89f7d895556038c03417671a5aa5398ad2787111316c5e5da6803f5b58ab916dd7c96699c831994149fe5e1a2a417ebaaad6161ca3531e46e007110abddd1615232ce39af59efd95fcf223865a9c0a85bd95331dbc2296fe83b117abc3ec65111a4bb45e019988ab20443a9864448b579c4a30d532d698a65e6447d0988985e50c00389006ef416c9434f446866179e834b7d');
INSERT INTO report_events VALUES ('0F1X10334', 2, 1790000120000, '{"kind":"reporter"}', 'withdrawn', 1, '\x015e05d8fbdeb9e344db3dcd1dd90cdb656d3a75ef49ec68fa68e93df2aab3ed8397811dc544c307017ca3abc048d5aa6f9a57403a61fd4b0b933dbe970576d5bd3e4c81ec40a4');
INSERT INTO report_events VALUES ('0F1X1034A', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x010af88aa213098ab98228eb282a1d6830f51a5c01df41c01b83150476ebad4f14ceaaa92b3d1ed06b26734fc079daf9d813aac7babf16556e93fb8803525365f0b65541d77f94cd423eb98a75ec57444d938cdc885c5f7582ac778cf85c00b715e1069235b0638b7d1e62cfa6be4d2d7a29746dcd6ff8d4d9fa2bad808d4afd9e237b8a8e6a01433f12eb5837a24d94507622b53bd1b4662939f1e755d9bd38b32dcdfdcf7ca42e7263f162cb27aef6eaef8c3a4215be059273943fc8c3d1ea1600a3a953997a054a643d43b5700fea407417ca10c6951d06277f27624165a656aaf794cce6dcad02ff91e309ff1adbd92d1f8a47f064a95e94074a4a3cc3d08e2df4ccd25014');
INSERT INTO report_events VALUES ('0F1X1034A', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01e43a453705eb884a76f943ed3221f8c6885abab9e68db78b63eff8aef5890bb1fc030361e2e69c244b1a62cf1386b22400381ccbdefb3116103a15b5e6141fe972812161c780f76032b6162832d8ac020fadf856002bbe26c996c30c57304d811697b0ea166d127f4c5514654980179d47960487a104b3dc4a2f55dbc414c923becaf72797cd5d0ce4c91893a5b3d5db9f5753596e5ef46a6025143310b6a159df78a1df1cf887b7c695fd07e036eb14990aa96b6212d7347ffa1256c0b8ab6d2d4b62bb96df10dc2c131a61db43aff4f3389d2365bfa35dd078496eb389f1a061bb4d760bf894a72a4cbd8369f4ab15dc80b0dcfd64');
INSERT INTO report_events VALUES ('0F1X1034A', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x015f96e8413d9aa775b5e20d8e91c14c25c6cab4e6f223ba7e46b494a9d137438185c444cfe1dee2430f438abf03abd2cc52d2290cface3b72c61c3aa1b1ef0d24ca0c0188b6c15d1a22ce02a68f5ef21a4b2cbe2aeca959f89d4a3bfbbbf02dfd768e157a9a85d3c8cbd183b6da05906be54f3ea34496cc2af845cb214a996d3d8fe9c155449332db043c6df3ddc4df5b65128d9190275d8ad94fe25a832b0097076bbbe8add0139525581dcd2576ea08a1e4fd941ab6570cc559c247da0f105b7eb629a384b4a6b72a8661dae1ecd595a1f052b215c14770f240f4951a9ac0a258ea3563bbcef6d36ea42ea93c32c68e98fc8caaffccbe6f61e18368de');
INSERT INTO report_events VALUES ('0F1X10358', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01bd32e2b240a5cb46d8aee214964caf3ef23205f17130c99179a9e4b621d7f296e9bc41993eead794992d5c7833ca521b007c2639a40819331c5f8f204e6d925b2225c2d1bac75efd72d12373aadbd7fa748d6f177d8ef700b36254b7e36aaa55121e1e4d9d7a27504071dd4d255fac04d1729af1bab08c95bce036f58d3f047215c4591abca3dfdb019fd0b2e1e7fcf0bdf5e3a35200aaa0b4c4a4b5d665e512b4aa90833a18d67ea08a845908c71edc696af029d9b0ee3ead1b18640b39e6406113bef6a3dfb6bc6f6d3de22ad4407260e28b47c1fbf9f059e33397e959ceb33d652e529713ff9cf5d3728b9996bc1ed00e36cd892f720cdc23de45d7b24f13bedcf37779a2da');
INSERT INTO report_events VALUES ('0F1X10310', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x01915ba29f388a8c35a28601cba5216f9ee2117a3b70e4ef231bb6928f1c9422d6c9a9ba7b1c0a2ece7ef6e3637cab9d280be4b76a940ad5489601a6c6f9eea3890ee4ed487c9b2441258dbfd8768e2cb22318660f9e2f32755d8fbc25cfa8097c45634f6f174629ea9b4e0b3a7830ada5e3eca21e85b00ac54625f6803655c8aad1e91c404b9952ebe2d822b859f9d83c76dbd78e0f4f19707ea128b8cf3e44743f5655443388fc1b3fe4d3cb538fcf834232d81825ddd3420445466f7f1d10d04034f1f4e39454f98b36300fc2afa1eb5c4c2a004dff0ea572c3a86532f374005c6a471e4a3bcd44450bf25dcbec22b0f1ae');
INSERT INTO report_events VALUES ('0F1X10326', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01b8cdab7fa73b586380e2e231c7a5a83111b71361cb3c90582269cf13d949be0e8c6dd0c44e08caaf87cdc9394fc4a7856633ec7252bb32e086968725184e341563fbc35297dce5c905ce720b0dcbe583b1ea6e1aef0feda2c83c23051a030eb0e04f0a948ae4a7b9aa5c00984ed45a60ed66ce723c285e2882f6fc52a5a86958123fe79e70882a114e881883a73b63b511b3d258126b5dc2');
INSERT INTO report_events VALUES ('0F1X10326', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x013132e537eb3a82be69d376660b4ec13d5e322dabfe943058a065b05a558fa100f086a21c0faea815125500c43fc5f0c00b377fdeb3c24f402910a32a762f4e6f3c199ab8b662923e2b0a3e35a05449e6188c0ec3822e4cc0b14bdf4361096e00e3347e84896cb2c756c20f5e349a3fcf9347083dc5918f7d0b2afc09565818bdfb3afa40ec64f7059968329a2191dc699145b270fa2a1f9dabb1817dc690b82727aae8342d845127e21d08011af5e1bda94c31f8c18a54757e8d8919dd9a9ac4068ab12471c94005f162005ae4334550d403f0553d4df2df63ad359b44e5efbca3ef6ad74ef5733dec108fb52db0dbe201f9c60a3482');
INSERT INTO report_events VALUES ('0F1X10326', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x014a3318368714a71217a39ef970b4024a4029234fb3ded56f0dad68d45056bf6aa8f5d1e7c440a82fab78513e11c2a2fe1141d5f72c5f618b9d6757ed3d534a2e3ecc2538d6569c7a9c25af834914f5e4df1db3d2311a35114c557b2ab5e3478c236db4f05cd9252909d699e89040cd974cdbdecc218b2f57130287318eabaa1d5e87d6a0534f05fd4c0cba2652658cf3e40b134a4b0faec1a4682e7bc0bcfa51c0b421e896f83c5f09aaece77bc7bb27359f9d532a30100290c0e5f7979dff2a7c87d4e78ce941462aa9423657079cae734e301fbcd4c8583d0762ff050ab29f269bcd4c7084eb1a');
INSERT INTO report_events VALUES ('0F1X10334', 1, 1790000000000, '{"kind":"reporter"}', 'submitted', 1, '\x01fbb08b15cb783b74d4461f937f9e0f45c243d462593ca501de71b20a5e62c9ffb9a32f34cfd677a36e0ac179cff94ce5019ecc8fac2d01495f9518a845e397c5355d01cb0ad6cdb0c2b9d9761b478bdfc1d3282ac15b0c589a62b7a8519a50cb24ac175dc651031bd7d779802a9b13f7e311044fe9fa7b9c0ded1af51cdc804c9862bf07159e71c0e1fd70ee73e62f3fc4b6d45a7c365a0138fbf6bfc5cad6c115b1dcadf9d8ea7f865a5f346703ae41966922d91654293db452263efbad9344071f64b97bae57c74dc4b9db204067bb1d831ca059bce8b056ea52b8c8d8252aac8bfb0c36d52dfdf9d435bc5a7aeb76dd8c5acdd84132c628f89667bdd52590aa9d81474618');
INSERT INTO report_events VALUES ('0F1X1034A', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01547c9735dd8a7e00609cb256867272c5e108c7dfa837af9c219544180129704e629debadee254497c77c877c9156c09ecaca69b616b64ec52a056ac357784399ff834958101f50a2663817c6741ee8cb322dc9169083c278087bab48c742b84741b66ea9cebf9276c250293fe526f30108ffa7df3df15e03a1999f9e8e979b41fe5f2cab95153551a4ffa512eb54415a8a876d2672807150');
INSERT INTO report_events VALUES ('0F1X10358', 2, 1790000120000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'claimed', 1, '\x01ab7c87308576ff98860d95ac4abf7c57d49e94b756853286eff1db2a618130f819a708cbd27b3f965992eb084caa44eef606da0d9596106662ae764e8ac2ddaebd8c59e5e4efaa9502f1290b40ac7f03f0b315b1cd69511ac8eb7244fa9955fd5a980d842c8c3bf25b2e5a865903e1105e5c48313e03379c3331194e06a16f6bf504098ebd5321d5ac2c36cb50af7bd645940bdf0dfaedb1');
INSERT INTO report_events VALUES ('0F1X10358', 3, 1790000240000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'assessed', 1, '\x01b2e599de1befba22dc8f663f4530ed9483a1315095516a689ae07a9d3c5f07abc0db730d988f4e2452de0c0e95b3953131fd87bb85a32b2a0e81587422e8d2599693922a85a6228fc34e00e25d3fe3ffca37aa2c61fecf6929b62455a0be73ba539d9a462b2c859415ad649188ccb9fd313fd048472fb30ebf77dfab6e484d0fcc31e53370e93c70a693ded68abb660cae106b8d199121f52048dbd44501af2757ffab862a1cbda4e7d55cbad6b2dd62c81c978a6c3ecbe53a5ace2ce8bf618e965ba0685fce2d96cba7dc167486596bfe013fc238ace76b4b650171d26fa1807eab0e8e08f19cdb2333c10494af121fc080c3cb17dc');
INSERT INTO report_events VALUES ('0F1X10358', 4, 1790000360000, '{"kind":"staff","staff":{"id":"h-1","name":"P. Okafor","roles":["call-handler"],"sensitive":true}}', 'disposed', 1, '\x0111a8200c231096474b7fbabb5ce4d6306fd041196a1684e9387ecda96247168d885c2a2099aaac1e5a5df92bfc20f9a56e26fd97c316f7e65f1ecf9b676dc3eb725f4054c271877b96aa0314365c2eb84a26b9b62a7446d79d9808eeff1893a35cdeb093347c38e675c04a6adefdd71a60e35c8ca686df09f33b7ff2b0b7b83f8acfc45d023b140f89510b04f7204047d1204dd87e323eae3bf95bf7cf35ce9445d40869410b3f8243be41fe23875975caed5c911dbdf8d79235f679b2b746083391d044952b7d1186224ac4045eff26a527c600b0f4f8269c0f0419c663ef25e8ef83b2aa38031e2953');
INSERT INTO report_events VALUES ('0F1X10358', 5, 1790000480000, '{"kind":"staff","staff":{"id":"i-1","name":"A. Dunmore","roles":["investigator"],"sensitive":true}}', 'allocated', 1, '\x01de73b18a3c53bc21b651a653018ceafeb8552ca80d86c6a2cf09693dc0f575f0d0afbe5ceeb304ecf9a653dd038a8e9caff37a8da923f3b10316108d1a370c1216d84aa2a02e35ac217aceff37a27f607021f94e75c6a4ff7909e922fb51e233ffcd29e039e9179a5db579a57859816b691380b2e8a8f743d0aafe135ea5e52f');



INSERT INTO report_terms VALUES ('0F1X1000E', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1000E', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1000E', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1000E', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1001C', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1001C', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1001C', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1001C', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1002A', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1002A', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1002A', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1002A', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10038', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10038', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10038', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10038', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10046', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10046', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10046', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10046', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10054', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10054', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10054', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10054', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10062', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10062', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10062', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10062', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10070', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10070', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10070', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10070', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1008Y', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1008Y', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1008Y', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1008Y', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1009W', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1009W', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1009W', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1009W', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1010A', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1010A', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1010A', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1010A', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10118', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10118', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10118', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10118', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1012E', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1012E', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1012E', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1012E', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1013C', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1013C', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1013C', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1013C', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10142', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10142', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10142', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10142', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10150', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10150', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10150', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10150', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10166', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10166', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10166', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10166', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10174', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10174', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10174', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10174', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1018T', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1018T', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1018T', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1018T', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1019R', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1019R', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1019R', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1019R', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10206', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10206', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10206', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10206', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10214', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10214', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10214', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10214', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10222', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10222', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10222', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10222', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10230', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10230', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10230', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10230', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1024E', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1024E', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1024E', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1024E', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1025C', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1025C', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1025C', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1025C', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1026A', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1026A', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1026A', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1026A', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10278', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10278', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10278', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10278', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1028P', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1028P', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1028P', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1028P', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1029M', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1029M', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1029M', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1029M', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10302', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10302', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10302', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10302', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10326', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10326', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10326', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10326', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1034A', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1034A', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1034A', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X1034A', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10358', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10358', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10358', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10358', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10310', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10310', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10310', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10310', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10334', '\xcd7c2c87bf54612b36e4536244580424', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10334', '\x3b1e7321b36790f321240e9d1e67b6ce', 'word', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10334', '\x4d179689ad84d4bb2a781c1cbdb5829d', 'vrm', 1790000000000);
INSERT INTO report_terms VALUES ('0F1X10334', '\x6a002ccc8da5386edb87b0cc6a407967', 'email', 1790000000000);



INSERT INTO reports VALUES ('0F1X1000E', 'bca5881fc2cb36afd74a28edc721fa66', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1000-E
Received: 2026-09-21T14:13:20.000Z
Content: 22ad37a60f091df4a2871b2c082f1e3207ebf721b0cb8ed52fdf24196cba374a
Key: e194414fa034589ea68c19052205c8ca
Signature: 5goP3lflB7DkEgIFn5E0zSAJe2QV/9at9La2hLQWTgjc
  k1GpLvigjdJVb2gs7re4SLkncUCR9Q9PaPeNLWxpAA==
-----END BLUELAMP RECEIPT-----
', 3498389551750846533, 'awaiting-triage', 1, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, NULL, 1790001800000, 1790000000000, '\x010116f885ed635465f43a900930c460805b71770944bcb58a44ec7ae16eab054119c27244d8d3c42a50143c2a1378629d85c51e6d2b64b677aae2ff3ac2', '\x0133d23d86f648a2de1e775917462fa7220c37516d66b04f0d32ba7c1e0ef5f81c9528a0887b53cc9ce87cb567da7849b1a2d4bffba87dd1d47f9c50f2', '\x01d1376d35677a2c9dfb7bc43d9226c52ca5259e81b43dbb312dece2c3ee78f58deeffe53312c50c76f7d7db', '\x016155c6c4f64e39e8c11edc8635b2281f0a823bf5b04e18f9fd58df3c1d449cdaab9fc6bc4ddc67288fac8827b696ffd033aa2e6d76b0c2f806a388e378bf7c7ae64760784f7e4e9afdfedc20b1915176121cb6f3e556001e267be2b3859b732389e7ec8a395b2da8a05e7424062b8c04f4f08a71f0a9e70f36d5c958356a7df5a7a1c15d2983689fccec33b01012fd22a19267cb1165ee7a04e0cdc7585e378b24d168a4d5bf4a6f1531ee86798e4f25a2ee189ff8ec8e21862642253351aec54e3407487adfbc2f3dec900251453506b9ab6cbe9a717f5c61aa7af0f21422bb97c6290050abe8d6dbc28ae5f43c79b9d39ba2ba41145883cc763d171aca9faa08faf884db06d1c00bc3bccb72dfb02af5aa5c3d06f290');
INSERT INTO reports VALUES ('0F1X1001C', '0a4245e9d4dc6edae1cc3e52e6c81c2b', 'test-assault', '5adbf2c797e76cde3009923c35d8be18b2ac2d4b7662175dc3ac4e93eb42389f', 'online', 1, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1001-C
Received: 2026-09-21T14:13:20.000Z
Content: 17fdeacb75dcc98f317eb83dd6521702d118a11a3d8ea82782d038e60001d6fc
Key: e194414fa034589ea68c19052205c8ca
Signature: +miWFPLx4lcfbDN6b39NV24v+Fy0RtzsQSeqlvOksc49
  lqIk3tp7vneVBG7PH5t2nKjTeQSocMeVXXQ6ujtPDw==
-----END BLUELAMP RECEIPT-----
', 3498389551750846659, 'awaiting-triage', 1, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, NULL, 1790001800000, 1790000000000, '\x01018ccb08acedd48866f096b1a1b286636f33be0cffc03a083070850fd67b0afe9b5767b1bf10bda113cc77fb8f97484d226718037ae573bf1fcc5ecbd7', '\x0140a80e7dd04722b067b471de1f0885fce8153c6590a7c005bbf46580100cf54103b12d9d9364aabe6d5cee7bbdb992dcb6f94045e3d501969a119f96', '\x01388e0031467e6da1fce54293103c5ac436bb7b88188fca01e82f22cf023c8756978c429f47778c4e7e5619', '\x01aeed8accd77ba106daf1e9c7d6bce5d2f8160086f80f2cbc95b28c4c05440deabd019c0417b398550af7fdd6afbcc9c047dc692653136b76f83adb4533033477cdb18a2a91d906c8cf5a37e8dbd251d78a1f99598d18093d124dceb6e74f407945facfbb803b48edebb74ba468dfabef7892b5ce29b60f1476635340db52ca1a4fbc1d2ef26f88e6ce58f3d31876fe1fd244bf76131b4f321145facf8beee9a8a23148156b480bb3a4d5206e1a5c895f588cdc619049b7c9fb063080f84a60baf9e806d6ef763c7fbda2c9d83d3a18d084c4ebf415b6d8a49b6bfce1816e7c70ecdcd701cf3280c33085a785d1abbcb27c40a6a006962d93c17d0fc5eec0ca18d79ba5610058b56d20672fdc5c9f12be75b04b810a4fa9');
INSERT INTO reports VALUES ('0F1X1002A', 'e79ad75d57c59b115827f373960cbcfb', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1002-A
Received: 2026-09-21T14:13:20.000Z
Content: 4a30e081de699e5378fc6602838787bdbed7cf10ec5377d83cccddb513ec2e28
Key: e194414fa034589ea68c19052205c8ca
Signature: X6zn6SqBolAHXN83U+8Ik6PW2sU9ox+cGd8Zn1urRNy3
  Ol6wwgJLGpZAwEswGHxDlNt/zOtcie0zpW+SVYN4CQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750846785, 'in-triage', 2, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, 'h-1', 'P. Okafor', 1790001020000, NULL, NULL, 1790001800000, 1790000000000, '\x010135e93b53332c7a0b4def1024fecc18760202ed14ee2b4b304b8f54b4b67cb82069fcb75dd3e6d3f9da3b62afec49ce9e5dbffd1df77e909cae5d7d07', '\x01b330efde6f9a37868772c266a9b205a5f94345662b5303c3a7b06b4934138679aef7a55fe0112748b0d047d5993fad0c7fcf246d6f06b16834fdb5ad', '\x01b669a88f8f06774322b6cd3697f4be3573efcaba8bde19cd011c8b97aa92f208f37a108f20db88417d2bf3', '\x01ab53c898387cdc471a04f3f2ab7033c241dfdc52d8ae35fcab92cfd76d618c16819718ba5fcc61b30e9f78077c29130003d42495e9c228e8a191fc41c2be59afb67df6a34adc32277bd753b47318e31fbc5c01b03e738f4ad69936292b09b35763c1995bf65c0158b77fbcbaad14d68c41808441276f79f6c9bc95baffe5530c56ecf63132d5c72a1a78ba5abc962699711a6d3a6e24a6778cf7a5bd52175b721d742725aca0eec584d341e681919f6c63d03b1dc0d515e080081a7fdd16b5049532d7e71154e07231b92f352bae5eb25d3a506dfc159ebfebde054d3f35c5535c549fa6b41b73b655b56e91a4cc51d96f2dfec12410195c084fef6efe0c5b434532fa8e62ef3f70f57d7383eb7bdcfa06c01bef1bac42');
INSERT INTO reports VALUES ('0F1X10038', '71fae163e86c9dbe39621d3cc380ed82', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1003-8
Received: 2026-09-21T14:13:20.000Z
Content: 6865592ad52a02cd81f37a1e15ef9d6a7d18ed96c61e6975ca0a5af8b7acb0a6
Key: e194414fa034589ea68c19052205c8ca
Signature: PJ3J88w6ykQ4B6ygPFwJZBhMyRYTKUa39wmYPohUQ2qJ
  KA0ge/1+gsGAd7fFObYVSoASu9utHlBZCkxk1l1SAg==
-----END BLUELAMP RECEIPT-----
', 3498389551750846904, 'in-triage', 3, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, 'h-1', 'P. Okafor', 1790001020000, NULL, NULL, 1790001800000, 1790000000000, '\x01014bc97f58b4ef0ce8390dcc2446575f960e40e84a93b74c6bc1da3cf1eb1ebe1bca86a2d7de048bcdcfe10c5290c97629211783401aa28393d7b18503', '\x0132afb0530808a278e4c74fb59e3bc9d1df464f6564b63de4cc953b0bc2f30d95a04578c350f4481648385fb4a01524a028e0a006fafa2fc35422e20f', '\x01558c3a2b695277dbcfdcb549e038b61310eeee649d0d45ea9541397d326d5ad41e5810c24866289ab762fb', '\x01da17b455755b20e9d044e454ce7c04e1dc150ea35d864e3c072deb20c7b8a3386a6f84fdad3ca743aeac5f0e15c3190cdda9b68367a99e1882d761a71db2f6dd2ea8f760e3e7ad49dcc357c176e3b40d98347b7551d1a70eb5fed7a2a1453ce3b84ed27190bbfc94e954bd5612feada328cff51a9512d36dcfa1d28497821b488c62360e7225f12427e4f2fe00c98868e373af912afe1634ceca980fad1d47f21a1ec285597061b2de97e54aa1a4bf4e2c8e5ecb318737a8d2216d4974c640ce2980907afb54849ef2bec68c6b99c6979d8631e9b5c566969406c684e0c65a93d8d0983c2ebb11c8fc8aa1bf46496780bbc359e5ab6ac3b45f8ec1ddcabac97a81a328c89bb90d0018736eabf557d2a950fb1d78a59b23');
INSERT INTO reports VALUES ('0F1X10046', '37f782fd72a28ef2d1688e8b6bd2776a', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1004-6
Received: 2026-09-21T14:13:20.000Z
Content: b9190076938a22e3d8e95799ceca1a1fc55ec6c4dd48053cf0af4810eec4fa40
Key: e194414fa034589ea68c19052205c8ca
Signature: wln1ImM+WEYNVC68CoAtxFzDPbajlhPAcUa2oFXAhDhp
  oVVHd1nvQiyoqWpbQM8TuOwl7hegFw6cr8d1CAlPAw==
-----END BLUELAMP RECEIPT-----
', 3498389551750847030, 'in-triage', 3, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, 'h-1', 'P. Okafor', 1790001140000, NULL, NULL, 1790001800000, 1790000000000, '\x0101f6c7e451cc3dbdc18874ebecc2fb36cd880aad9771a60ac5a79df9e92dec3a753f8da3a3635752426df9c3872a61bb14e56dbd7d00f089cbacc6e98c', '\x014a3970d657fbaf545f83c4780750446692414554eea1d5de39f91ce6282bbd0c21585c543bbba102abb6056404090dab059c3d7b4c5d99b03f8f1a23', '\x01eb6a267c940c5eab64b77fcf24ba2725f279abaad5554c2c53079871863388820ee268033e352ce9641a92', '\x01d38642c0f119235304b9a86c86986d9e22a6617b9ae726e1ec8043dcf4444dc19612c2cf184890974d44a7c48497a4c785249c0d2c75d0a5b02b62cb2c6c0add7cb4789d605b9a241f4ae921c8f04acfd95e784cbde51f39ac9cd5ac18f8f39d833960456ef49ae77cfd04bfb72a0b6c3438c355528a25dd448796ce44cb27fd06641b230a0b928be5ede3b3fbc4ee4f8366f5ce672fa82550b4c12c2458dbb0db071a355c068131d421b3136384ab760a96a42f4622115e6ffa72efd4648bbcdb62d370226ee553566639da49727f423a7fff7048d8be0e52b91420f36471bf4f68bdb12ba09a16a23661e59dcfe56bedbf3e53aee875a757f1e706ebce4b210be83925cb5d2c69150a4f7b78a197b6161310e0bd1798');
INSERT INTO reports VALUES ('0F1X10054', '48c095ff789ceef017c031ca0ff7951e', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1005-4
Received: 2026-09-21T14:13:20.000Z
Content: 351a77ef3a6d6754fea848e76fd6b7c66c77e34abeeac08e0e754767dae5a32e
Key: e194414fa034589ea68c19052205c8ca
Signature: gYvj0z9twXMVDAdwUM6IVdLXIK2JS8jA499cJp8ySNbE
  u05okEx8GV7lV2tIVg1z8H8Ui+cboYJx6aAh6u2jAw==
-----END BLUELAMP RECEIPT-----
', 3498389551750847156, 'awaiting-triage', 4, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, NULL, 1790001800000, 1790000000000, '\x0101fa4c66221944697861fe00f1d014262f0474815a46b26ea99709aa8a9c24916b14d0752dce373a1a8f9bb9a933623741277fcf29ec6ce133f402ccfd', '\x018f122df7201716c33537e3d7c670b72f04d212d2cd9e7500a3b2b6e3c21eed4ca4eb668c19f80855192d5e0d6e1df0d001997618da6bb81e7728a51b', '\x01189a1de0ce8163a996ab9889598fa406d2839b05923da8f40953009ce26efb2d4587ea2a815b54c1ce06b0', '\x0144ab3ca5f29a7d4de62a73c9dc5e7ac5f5b09cc2b009b1a201df7de1521d4d4efdea05da5e60c02f1d4d8b621dcf9121fb843bdf8d0293350ca932bc06fa587b2683d948daa2be5b6dae7b19ac3b39978168a85cb25cf370297d48b77b21e6e1d3ef183777b996be2774057cdc0ee877a60eecd2c4161f598596226b4dd972d6da423dd33186e5afb8ee959d2657105fcd7225c0f10b23ecd3c94d814dc1afa06028e2a567bcb69f11814f5cc48b62679934c9dad4fa2b3c58295c3c74b7a4a3f46712d518c8143b903fedd02193177b7956e703a00cb78ad28ab98de06be6de3a680bcfede2999829909f923721ee07207244d4a7a3426e34ed1f83ca5a1f03dc2033df2050e81ff0aa0db4227b8e87f3a3172622136d');
INSERT INTO reports VALUES ('0F1X10070', 'c2f95a2d957767ad43ed2098ebc284cd', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1007-0
Received: 2026-09-21T14:13:20.000Z
Content: 1a70a71fa73c0dcffc09c808014dff329a9c0d0c3ea527e9417d18eb6fe9f36b
Key: e194414fa034589ea68c19052205c8ca
Signature: FVnr5wXq/rPRgP0vx0qeyUZZMj2YoOnyDs72K5WvZh8D
  77LNv6OSgT7YHV4gjM9qoyOwOt8zRfuhbQ3fzPBkAQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750847408, 'awaiting-triage', 5, 'triage', -1365760000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, 1790000480000, 1790001800000, 1790000000000, '\x0101e7ea4e3bb919b3b3b377dcc5d8fc54021db010d474639b55699553cc86f2f5ea83869575f931f6c928ce29cce46bda08d8c289bfdbaa8889c63e564e', '\x01fe98872ec0c506b4b1c2e87c67fff4b2eee3b022058759019d8aa0a9911a67bd195f4f349b34fbbcfed8cc9052688bad0e43aa5b34553d30d0b75903', '\x0136f22ca3b814654b3768c747ab51523be0ca9ff3925fcbd26fbdd14a4f051c6b22a26925de8adfe62a9a20', '\x014432f1e9fb4b4e98344c7062b772ae61901ba8b860870091643fb905f159600ef1a929fa455a0073a5f0bf5645fb7630240912b1995dff8f1153cb94ca718e66215ab651287651ad25f91792e660c8c3cd9f7ba31be09e48d0ce642a14b23b762fb8f9211fc7adbf36398d99808670ac22f08a4beb0b28daa0d8c4c5f58790d97878deba8c0d7eb6a7d4b1d8fdc7713a4bdc05cf49336464814657638e89409d4afa8c33a845cc0e56ad1bac3a307e9b3f55e5909097f9995f3024118ad548106ec33a0b956b1b68bfa46b4cd5b7b6dfa5c2646d001b473afc0b27b59a9a256cbc195facaa905ed0643e30f32d942e5b6de2681104237874c210075de7113dc06cf7bc0e552bee2f1713ac99a7eacf2ee7e2819ccffba3');
INSERT INTO reports VALUES ('0F1X10062', 'd19fcb1f9cf446cec1196802e942f2c6', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1006-2
Received: 2026-09-21T14:13:20.000Z
Content: 7e1019a0b91c0098a401a466e18305fb7865efe618b86a4746db7241684f7e23
Key: e194414fa034589ea68c19052205c8ca
Signature: qDkB49rcbzrSK0TRlg5WGmsIXR69iUxnDcmYAGBXTRKo
  vj5+LwW3jbufServ58sCRvNoyScUR3aeEIlDuVbdBg==
-----END BLUELAMP RECEIPT-----
', 3498389551750847282, 'awaiting-reporter', 4, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, 1790086760000, NULL, 1790001800000, 1790000000000, '\x01011bad2fa8ecae8e893b24d66faebd3b598a0dae43b1793204929dbb477b5b6a2a9c82ac38a50f4b1c23c5473890fc2259453dddba80346ad2e18fd54e', '\x012e476105f2e8bc919238dfb7a0e5cc2c524870b4c23b0df555203646fadd99ffc3fad57d3435592436742ea94e5aa6e83fa213c7a8e636c97f7cf051', '\x017071a2ec276cf8e05364b1bf7741f2796d946d236669b7fc0a99847aa7f669a553828b94d9c277ae9fe10c', '\x0175b60e92a496cb589202b2af38600f1f1a6d361c00828fea6b643f0cbabe3f91529dc45a3047130fb5fa5908d8a0696ece0f2a2a2db6a6a11086d8fd4a215b4e481b875f20b809ab1be8dc539e91cd3cbdf6d9abc8a6ac4935b350fd2c239394f4465cd439c828ffaa71a7a9315bd026ef7fe46653afdea4b67375007b15bc9227ca8b2eebf67c16730bc9fd6a0344fe6c8952788d525d6b5f8abe8afc1d802f300ab26c12e37518cba77911ebaed61a5dec306688469d404e3d6412dc8b53a3f4e2b971cca2c9518cd66e32647417b26e35389c48f3efb24c1bd046614a6384ae7faadd75c0805720a8e76008189f81c77ecee08a7fd78b7d67bb597d4f5892edf8e462769ada582a417c5ec177b9510bff1415707045');
INSERT INTO reports VALUES ('0F1X1008Y', 'f1b24819386074c8bb1f6a5363d9d4ad', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1008-Y
Received: 2026-09-21T14:13:20.000Z
Content: 228418633cbbc08be8f15e0ae1eb96ad02dc9ae967c02992b54cb47954903702
Key: e194414fa034589ea68c19052205c8ca
Signature: l08RNloA3Aa6y7yIAYlWIarz9//Rrw7Cdb/MqXm50SWO
  FKkRCdJKU1bskNOvG2nOUsY7HQCY/nrEmkQ69zwxCw==
-----END BLUELAMP RECEIPT-----
', 3498389551750847577, 'awaiting-triage', 5, 'triage', -1365760000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, 1790000480000, 1790001800000, 1790000000000, '\x0101357f50be515e8ad2056fa8fac7b9c222ae02c7f2d1233274379984234c0fa8e09cdbb795dd1e16d0b126b0abbbf1f8443dc6ebd90f839250e8f7aec0', '\x01e1d608d5f72aaa83f44f0190dc1bf7f002a61e5a7120f113fdb33f83f0efff14440c5040d25a4b195c2c35cb0e6108199c77373d014e3a2940105bed', '\x01e5f4c6632fa4a61f2ce1b97c7d861e011b08fc9c04781f5ca7336282b94ee22d2d93750157d994efba75ab', '\x01db4e71f46c1e47c91d8c8a5ac5eedd2fbe05fbe0a84c062af7bff284536682271fe7eae96ca657ec19ed089328b0407c06a52f66e21087bcf8f27ce72e0994b39198e08b36b30e720e6ecd3886f97fe961270a7032832f99fea93032e02127075920f27a2c6d31555dde42d3153c407fdb31dbb42d30d387b16306fe462fa4967fc03b335c1917ae11ed69b58352d83d09dbf7c9de4e2925a5818317d617842f90f59fffa74f680deda4bd7325f380a52f3b6f1da173137eec823352f7bd9e13f4473ea382fd43bab9c18e857aabd66c7af6bd59140921749dab85db191ad7c8843a38f44c3af47ab6a339000c1abe359f42f892f45528b7bc791d587ffd2c86d0ea0cfcc81f60d2e55f5bc182606c8ab7c0e906710a08');
INSERT INTO reports VALUES ('0F1X10118', 'a193cd1c641af63276e06af187b67b27', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1011-8
Received: 2026-09-21T14:13:20.000Z
Content: 943c9b6395b1fb4531507711b1dc7095bb95951e4caf486a2a932e1d04406aa9
Key: e194414fa034589ea68c19052205c8ca
Signature: 7OfsbiM/1X4PuVFXt2coIs0qPbRut82GcGADVFuR3d9e
  fbSRKCZv4sVF7oe33qBssY/oSFumjQLvOEIFm+x0BA==
-----END BLUELAMP RECEIPT-----
', 3498389551750863032, 'in-triage', 4, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, 's-1', 'R. Whitlock', 1790001260000, NULL, NULL, 1790001800000, 1790000000000, '\x0101be9d738911991021e183a77d7861c779a2d6fc1b48898ed61fce36d3b9c85218feb8f1d57349cff0928766e319b231728890a8ce6e05beb065582c0c', '\x01e577a283b269a6bd216a4017de2ead44cd805e90e21ee22ec7df1f0d1a2e025d70a21e4d8789a995fe4d06f951baf8ded7276f4a5950c2cc270f7dc9', '\x01b8991faa4d434a8d6518b9331dcd3d7a33641a8eafa7e3a7175269fcfa38d8867d47678cd64ee2bc6cb40a', '\x0140ceb0b29757e1536f4c93607d9e57333e4555d656c91a1959b64de48a0613ec70fdc22be800f1f2a33dc05b441f0f044dfa595136f18f19de2ad71c2ddca67227219fe2fef0c993e2ef29ea584d2a46c263fce0263b5f441a32ecb30488b02391dfefc919d39ee9a79bb29ac18cf871158826b93332da144acc7ffe0e994d52cc1f338c4a1e2ed86daaa47f98ce17bf50f4292a63096bb220e10f01c27d6cf95fa765686cd9e187b1dd12f5ecfb400e20e7452f9340e39f5d9c843294b285efe4a45b90681e478a870f87c073ef4b156dc77da73d812088727ccb59c59cea1d98f26899d65fb798c56bc295728d7219d0e810ab462b33491e78fb39a1fe3a282df6a5b31ce400a84d9e15af914df3a85244e20046c510');
INSERT INTO reports VALUES ('0F1X1012E', 'fd7a27ed586f6e3e00341162d7c062cc', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1012-E
Received: 2026-09-21T14:13:20.000Z
Content: 01e99f673b9e9c6809a3260941d1befed2556132a213d7abeded7613b5212326
Key: e194414fa034589ea68c19052205c8ca
Signature: +vOKI61S6Zr2qDwoufJKJpj9JIw9KEz3yw+A9oZ+0G7j
  K6YkSa4cQNHBPe4/wj2GySO0RYBEjI60Lmk07rwICw==
-----END BLUELAMP RECEIPT-----
', 3498389551750863173, 'awaiting-allocation', 4, 'tdiu', 1792419560000, 1791613160000, 1792419560000, 'R', 0, NULL, NULL, NULL, NULL, NULL, 1791613160000, 1790000000000, '\x0101e8ce149d899f50f8d3ee6f3b1ce6bb3d2bd72be020b567837ad76a2630308eb22db3127a31d687a94d28e307a795de682b06ce61e40f7b5f0b14f617', '\x01cf3761782312f59695c8e7563940a035d3b78f540088a748645089945345da88b35bf36b960a9070a378b61017641daf371a930c5d8570da522afe6e', '\x0103f5f352efff9d0446557e9793d99e0768ee8196c14ae8b1da1dd060f49466a493666502953c7351d17ac8', '\x010375824a027fff9e38a259439043a5cfe7ce800853c8c49d16ea5e84af131c966be588be5a6f14d0dfbdc7870f0ae45e0c403a88db6eb7d43114dd04fff7fcdb4ecb6e46e3cedccbd64b876387162f8eb38cf1b753489b82cfbd3f9b7e7f700a253fe5b69ed233e8af832db7736d112ae418f688f33b7742b5c8500082d03e7424d894cd64f7db668083424960f2757e32e332235d323ce1fbc150bbe4900fc35e64a608c1d639f9f0d7eb80c3b6b67491930b22bb2d6d8c8554d868525beda55afc60a376a9d0c3757da24ba536156a29cf754132552f89cbc75d0a79609db1e750b9784d7ede43f91431ad97ba16642458b4ea501b2f78db4f7b65c9bd9bc3bc704b1348a442410949abc64171e1b05917f6ea1c05b1');
INSERT INTO reports VALUES ('0F1X1013C', '8c1850f7c2ae5b9ec9fc7332e198189f', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1013-C
Received: 2026-09-21T14:13:20.000Z
Content: 7c4efe6b06d46a0132c33bc70fb5c01cf73f5d40626a25aa11746c8222cafc1d
Key: e194414fa034589ea68c19052205c8ca
Signature: MeLKCkD9J9itc3DZQNeb7hYYUjoOLpcGF5wEYicEyae1
  upZqL/pcf5RxQgtZ8yq2Or4Q7JvcQTWuVk3RDj9jAQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750863299, 'under-investigation', 5, 'tdiu', 1792419560000, 1791613160000, 1792419560000, 'R', 0, 'i-1', 'A. Dunmore', NULL, NULL, NULL, 1791613160000, 1790000000000, '\x01014f14c5ab559133b069074173870116ec80b1bb999f6d6cc50fe5399584f74cf6527a81bf9cce8e08669113c9af02c821487171bae7c7b25d9e407183', '\x0100fdd689192c04e8cbf819378af34d496a9e68cf9ac98279373191aef50525a52f2a67da0cf38320e158fe39f944e896c3ce0e89a60f6dde84b656d3', '\x0115ebc4f09553354185c63ac647a3ca62712c4a8d3a8b9f8b195a3da6aff4464c701e6987ea6bbf62f79680', '\x0168b1d74f386764f15c97e8c061627f07e318794574c5631bf931f64f467f9ffb91fc347414b5b3803dd44dfc3392b605f3c0d8e0d1f412d4a3189b9f4bef6a48cd4260a7be2453b9f469f5a2e4c4ab84cbc814127af53c37df51f8bb4d7ca15fe2a23257d6f6d3b241bf89dfca9bfda3b9f4797c9750f7a27d16e3b301f6fad761c44c56257005e919b7e4818878b6e3846045554435de2d50cd0810ad5cf8de742fa32615b065790dea36a7d3de8e7efb43fad1230d6a95b032b486e3b68f2d732dbbfc99c21901438d35dd4fb5374456894415c8c04dddebd39df65fecdd99dde4187fcbfafc6ddd1f642612e71f41f828fd59872726c63f70a6bc275835dea9abf11dd06aa79831156f44cc1b6be90587aa854ca382');
INSERT INTO reports VALUES ('0F1X1009W', '1c81cc6a85ab8f4c898c49bae4473b66', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1009-W
Received: 2026-09-21T14:13:20.000Z
Content: be109b06a5db898dc4fe66e501f12b62af2427563ed12c74f3733da43c042586
Key: e194414fa034589ea68c19052205c8ca
Signature: 6/Pv32bObzTbOrF3ZQmDaQ6YVvY82T+ZyPHwQmkMuW7Q
  MMT6dIwXiNn4XKQTbwQ3k//yw2qoAYfSYAh/rJruDg==
-----END BLUELAMP RECEIPT-----
', 3498389551750847703, 'awaiting-triage', 2, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, 1790000120000, 1790001800000, 1790000000000, '\x0101abd92f1428671a272e5ee3ec090fa27ca3f48abc93b1899ddea531603abdc53167ebd0eb30b425fc32ce6ae07a98106173545561823e2711c3d627c5', '\x01e29aa57c38c263871846d758e64ca5c4b3b441e9ffd52bf890519cd827532c06498a5d6be80160942e26062a0935fe04a9cf05d99f2ac42b89d85f60', '\x01e5fd009957daae425cf090d702ba6d330ac2b8ab7a36512da921030c4c17b63e5be1898ed517f905cdb340', '\x019b3bb9c85a4b9f34a91bde36689a7c3ac2dad4c086158c0464f9cd1b91274f81ede098b4ece676529c20d35f6fab1aa772aad62f8f8df2a1559dd4ae9cd6d43acc98084753855088af63386196542287285150679e50ffaa2c017af455afb9d61355e9aa603ccad9ca891687971e5eb7d889ca84851e4781012e1e2d761317a55d420fe96b0d39b446392b29898e161094070671c0d53f5504ae41f0e605bbd91ea510d0deb0590d5de8adba88430a4332b2f31882fbd7b88f214eaf35f1573375feb1eeea99f7baeafb270589b218f809f3374d6ed966fca8395047eb6b3a387a6338d7eb802a7846630a10990f582a0d6872bda5eef3b471f70e410c9ff86df13d0c015e074f3f22dcbdf81e8d677b5516d4bdfe5199');
INSERT INTO reports VALUES ('0F1X1010A', '9def6c159d74917af46c21c08a61fad2', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1010-A
Received: 2026-09-21T14:13:20.000Z
Content: 95e1e372b525806ea21c14e80f20927fb8d60e653cc5add8b872b940781c381b
Key: e194414fa034589ea68c19052205c8ca
Signature: 9ZwsPIYaWM2M9o97/DHfwylf4xX12MC0xVdYCcYoSmdB
  i9NdTgB6BphkiDIZKZT0ARub9ZQbh3zxa9yEazq7Bg==
-----END BLUELAMP RECEIPT-----
', 3498389551750862913, 'in-triage', 3, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, 'h-1', 'P. Okafor', 1790001020000, NULL, 1790000240000, 1790001800000, 1790000000000, '\x01011b2f73c93ba1a15b887b16cab7d78525575806290d268bc2bc5afe6fb5a9e4f2a4ad32d89bc553fdc4426da4ddd689923c4a1d3cf9a29407b40e4b06', '\x01e30b3e7241df2893af5f97eda16957b067162882e1ddafd4c79576f7a9a02c5434e20f969aa05edc238d106456d07c0a45a2ba33bccebf1fd06518e9', '\x01b41aca4b3249f2eda8fa22233760ea08d5b70fdd66ec71bcb3d55c2a02da96d9bcbc9880033d74f76e8723', '\x01b7f453682ecd6e9b24c8e14da2cf210c8169945b25f08b162adefec1b90b61dd32d3281e6dbbbc0329e732ba43b70261bcc6db2cbfe4f3719f836c2316752f8f677b0d1a9b93f7e0b7d51d7566bac5eb17b20acc1da253b45e2ab425c0a017d2fdf59613face88d5b750fbe48baf2601af45869b3a71447d34c09f538d94e9a12facaccb7a96671aa7cd00ed2f8d7b4903d3fb44c0167b44442359343987564604611d26db5afba7048cf4df601ebb0be39e178df54c6d438c31fed4ce70db73727882776b32bcdebbd282ff880c4fd7de6196907af77ae516e5845d4fe6179ab78068dacea3c844a283fafc1d29317c16a660acf120efb9f3e217709f2cae2d77d42dbcbb567eaed5aa5c54f9858c21c3b354f8f3c8b6');
INSERT INTO reports VALUES ('0F1X10142', '6779543978316a22318864e203a7a96d', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1014-2
Received: 2026-09-21T14:13:20.000Z
Content: 820e8b2332c12cfe532e0a5ee6481a9db5109e82a18dfccf39bdf4d44f7b6ed0
Key: e194414fa034589ea68c19052205c8ca
Signature: qk2PHAEX2X9EXH6k4OVJODVZ3yrnB2XPfhroXGABSrWr
  obT4vNODZCFmZH3dMyryMMdsbnk125miU44FvAefBA==
-----END BLUELAMP RECEIPT-----
', 3498389551750863410, 'under-investigation', 6, 'tdiu', 1792419560000, 1791613160000, 1792419560000, 'R', 0, 'i-1', 'A. Dunmore', NULL, NULL, 1790000600000, 1791613160000, 1790000000000, '\x0101ca1f86b7737f1247472c3613da6b07f931c61ec9c12d5545e443252e0836c89eb66c47092b959c90608a28e021f796a9c9192639c3b63075aa837f57', '\x01d93520ab5d583f1e4199ef6d62b5dd59f91b1bb317e35c5fb92886e645b621336e7f9b0c98d5a6f4c4b7d20dca99e91f21c88ab33d5498ae5e98a15b', '\x018008c1161b4db492f828678f7118b959e740e1e907f505cb2571e6cf3aed51a4a90868ad59e67f2b3fbec5', '\x01cb6425f39ad5cd6e75ca034ade5b59057ef993c0c0959c057820b67dd46126ed7f6a135ce08f3a06c6de0a9d85f0f2924e4797db44257594bd71756e36680a16afe0718a5f5af274c3b5373ad9ec954fea2eaf761e6a0bae77be104e7dea3e2fc07f744e16b0f353a177caebfe77007bdf23bdaf004f55a69a107b7f6008c0686b98db83aab9d0186aaf318f82b255619ba0885c4534f994e0f4344deb4eef2ba26fa5acd34eca8ea2333a84f12f34c039f5a399bdf72a59bdb636680cfbb0a5c600693e37a9ca8ada3f12a3d172dfc11fe1f27a574b2a746226feef72bd980bcedcc2804571dff885841262f5e33b1df550503173df907706910380b1d8e7ba6b40c0c3f62654a372fb59b7c47a35d73eb86ded2003a0');
INSERT INTO reports VALUES ('0F1X10150', '98b9d397121764fa06d439a2370b61ce', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1015-0
Received: 2026-09-21T14:13:20.000Z
Content: 9e3438c62b77da2d2c9a43e3f90d34fb033a2864fd3c050d8d3e359c93e80bdf
Key: e194414fa034589ea68c19052205c8ca
Signature: tZp9V/fcCHHxwaBvlakjwJdzRICV4y40DuJsUaXNwQPP
  kJW/zAWqEDcSd+/9An7G/DKyb1BnTCOSSYqnShBjBA==
-----END BLUELAMP RECEIPT-----
', 3498389551750863536, 'under-investigation', 6, 'tdiu', 1792419800000, 1791613400000, 1792419800000, 'R', 0, 'i-1', 'A. Dunmore', NULL, NULL, NULL, 1791613400000, 1790000000000, '\x0101ccac97f4869ec14ff88f860803aa1b200d7b04fe4bd2495ab02d02795e999515bb1ca711bcb2db9b1a71da9a24f5101c4930c0f07730b4ddd170f847', '\x01f4392808ce1ae4d4a43305e897750e4ca01dcb1cff12beaffc76de2d162b0407d09a7fc0429d546b88fd0a8cfc2cd23e1371e04f1b28b38f8dad633d', '\x01cadc4c3ee2622d08647e3ddd826d75fb6223afbeba742003e77337bdcc239f5a46fb189ab50e5a9d2c9bcd', '\x0194513267663288540ca85ad8078d22928f8acff3ec3d7f1b1fab0dfeeb5fd67174bd822ba891df389d7cdfe83ee12f3e4a23ead60afee28cb845a33bb723aa823315c953e155b30d99f02f2779427e263e828d20d0cfc2d078c2d8628a25bc013c8482f8e3139ced2f59eddf89e82c57e0b55598e72e43398fc71fe9ef7c306a3e7bd1b1548d77d18dccf7e28363d9ac8af41609f310cb05cbbdcb23b69b2316a360cde58176d487c14d3145aaff073d913f9a8bd7c9c1203c518f8b0720c312e1c3d1d7685c549a5b6cdff3e60ca0abaa43d2ccce64208166ee4a4b87ef24b00d81a1f976d280fd397e2ecd9a7b61a0ab21ed2572f68ccc32c20b5e023a9f58c342305ec8de7748cbf2d87afeab8893d83d404c6ec04e');
INSERT INTO reports VALUES ('0F1X10174', 'adc3ac7b2d03b4000a12302445cd40c6', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1017-4
Received: 2026-09-21T14:13:20.000Z
Content: de190fb505cf9867b200f5e7dc28c795456f383a715be989863da875353cb9db
Key: e194414fa034589ea68c19052205c8ca
Signature: U0L33tYzoQ+fdMCw7Pp9uHqoJ3T598yzvJd8VXNjiqhO
  Jzl6xUidXLjs+TfwAn12vt2ckMRu8R3HsuvsMIvOAg==
-----END BLUELAMP RECEIPT-----
', 3498389551750863796, 'closed', 6, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x0101922d14d3bb692565d209d5bd73f0e15834a7383c6331b2017eed32179dc401ed189746d0dbd3f1c194e3b4e826e18f616bdb59251243dcfc2a720a0a', '\x011788f89cafddc9dd3439a2cf5970e3b1cec0a6dc0e8ac9692340868ae122dab0ab4b6c0d359daa37bd1248c74c38a4acdd6c811bc37ad6f5563557d8', '\x0173657caa7594d3541c84408a4beed58f33d0c1e84ccc4eb3d81bc377d500fa8973ccf3c4521ed12b2e49c6', '\x01922fb6f9001781555a5d61093b4b29349cabc4491d6a098e38d93517ec8f3f6fc35a170132dbed255a5d5d5a1308631192298b3a30c247c8e0d6252489fc3836921b04cf2848e7859b4ccfd000368882884217a955c4f963473df6b42e5abcc801613f21a2681cbe15cfd91cc71582a54e54b5c36b7b24a94d11b24bc99cbd1161bfcebb0a04bc439ac01b651f1918ebe2d9b5ef488026e545f360aafcdb3a7e21b7448b0a50c24ae666f7967dbdca32c1e3f33df8321aebc28276d5d0854dfe6229b07b7201c551508fd805d2d7ccac7c2c9253f2fa2032b7168847fe1394f3ada40cfa9d048922eef2ced3b01fa08d5c4760d9526f26ed46eae65977f63746c1997a47538ef69571dc99f3e6652496efa9d2161edebe');
INSERT INTO reports VALUES ('0F1X1019R', '372a572c1f1f2ab8c4791a5ead51bd01', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1019-R
Received: 2026-09-21T14:13:20.000Z
Content: 816696ac7f160fb16211f170dbd735a478e4e404e8bd8d6ef74530b7b0374091
Key: e194414fa034589ea68c19052205c8ca
Signature: 1R32Bi/upQXWQbH7MimEBVLk1FJYA4ivwnXt/Z+7hY02
  5Q0TbPteShNwDGBDmiDdT9rB4VGfB5a4U3TAXVxQAw==
-----END BLUELAMP RECEIPT-----
', 3498389551750864082, 'awaiting-allocation', 7, 'tdiu', 1792419800000, 1791613400000, 1792419800000, 'R', 0, NULL, NULL, NULL, NULL, NULL, 1791613400000, 1790000000000, '\x01015be0dec1a2814be7f19de6b3d419ce9f2ec2f1920ae0fea3b857c253b788f3fee406b733d5ae5ef01f9f2a1ffde70ba5129e8d10fdc08bbd86e6cc3b', '\x01f1f726c3fb43888208e402c70176f3191bfee5e6f1c411becafc2fa7a42b8d0f569b6ee7f077d8fcf0d2b106c4f5048f7d9e3d3b22f009dc6538c632', '\x016cc54eae60e58759edaa539ed647b927eb59e8263896eb1f1ca25716244a93ec432150175ed3a4e1b00ce5', '\x010818d2c9ef70b24047157a76a8090b5322c0a34469bf977897c16a8a9cb4ff8b4c37a0ce387b205fc7dfaf95c55afbd6625e949b42c9e5535d23124fdfc526a6a369ebcf3ad7b8b1c81fd72955150d4717a87b380bd886ccbca3ab3c227c12694e2a6b79345deef294e6f7bec6dfb6c1bcd90a7c2f078b909245be5b5ac3dd688d6a3f26fe5b3d9f221b948f981f0fb533778e3d49429bf5801416a5667f05147789452218788ad908a53ff6189cf13dcd79b43ee62d18a6fa905baef1544fa1104ea223813493f76ffee3862274595fd4cc8b4f239801cb00205df5ca8cdca134b68207021eda513e9a5026c939d7d70b06c9462a53f74f798962fee3a9bb08d325fdb35113eafdfa46b9bc1c1f62da86efda373c9bf9');
INSERT INTO reports VALUES ('0F1X1018T', '50ee3796be09e448e6e00046c2f0e428', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1018-T
Received: 2026-09-21T14:13:20.000Z
Content: bf1e1e5a5eae8c9883e17359446c6afd96d9784395017975488e3e2b84dbf655
Key: e194414fa034589ea68c19052205c8ca
Signature: RHiCf/unHxuNXhv/dNJZuU9pMq2l+8jwC85n/gRS1X+J
  j2kI+ikqiiaNB0YAXxQKSA3lGi9rJm57nc6ISh20Aw==
-----END BLUELAMP RECEIPT-----
', 3498389551750863956, 'closed', 7, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, 1790000720000, NULL, 1790000000000, '\x0101c3e5d010d9d9f8ef279b9d9083c7066d30235548d988b4b1a4bedb401ba4b961d6e2036bbe13a1d6f1bb39bf33823c9ca2d26c35c240423b0d5e50e1', '\x01507b4a8d471dcd47687b3233eb63fdb0a7e729b041c58abce72a3d060a80a13dc3755a897851a8fb4e93431ff60a29421839bc337162d3e217312704', '\x01ce72a649fb5c837cc3d97ecbfd5e8ac0bcd450a1ea1c4538c1742dd84b68a4c9800b15abfb85946d320e46', '\x01520ea7b20eb1c5646a61357f726f0c8102ceed71059dd6c4d10f22551cb6f82d73fb68406e4ce4e757a9ee2d5dfc7c6863da799ec5c574feb2580ca5c8b34a448e93c510bde51ed93a5aad8f4e3ffea1881bddaddb57ec3b90635a1928526993b43f263fbd7f7f7366fe14199f7291b339802e76699191654d4abfafcefd7462049348cf134e395394db17e2eb9c51bfe26d9722513002a8f5434f54e8055ea06829e0ed81caa6ac622006d1ba207504338ce16ee679688aa8f3ee5ab2433968e7f3fbb2f29db582182118c8af463bd62be7e2d35db5103cf1f919c04a739d34d8a604699e87310a161d19e08b2e91fa305d1db889ab032a94aad91b643187b83f45b3501bee3c4db638139a72936ccd49a6f1ca3d1831');
INSERT INTO reports VALUES ('0F1X10166', '44409ee84ff1e743ff0fd8fd9441d1bd', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1016-6
Received: 2026-09-21T14:13:20.000Z
Content: d588ffe2bb3edb5a3599b7d859200664198c39e8b6fe062c3fca4d1383220033
Key: e194414fa034589ea68c19052205c8ca
Signature: GmgRPftj9DQfYqaDnDOqtzlsLK7nH3kaLjFlk5CwUjOA
  Z2QC+kv3CoeqbDtl3vfrSzCkiKuRcu2wXuVBiKYqDA==
-----END BLUELAMP RECEIPT-----
', 3498389551750863670, 'under-investigation', 6, 'tdiu', 1792419560000, 1791613160000, 1792419560000, 'R', 0, 'i-1', 'A. Dunmore', NULL, NULL, NULL, 1791613160000, 1790000000000, '\x0101357c7cbfcdc802ad25dcda3baeead30931a85488ba42a2e7b74929726ecbeb2ecb381383e5ab8eb828bfdd3fcb020ccb1545d953627c94bb947c5225', '\x018ec06b257d91ea72ee7426d9836ae6a914e62744fe0097ee5de16afca4bc2b65e8ddecae3eaf04e7982033f44c23f1db97536ff2aca571c6f82907d6', '\x01e9b341f370a43a6141d167a7459503d7903ae2efba39b3e471f06901a194c3b0828a7f5501f78672bf4412', '\x0171a92efd5dd5be3400f21f4c44e84b319583fc43a9f6f8ab9be898294a13c55459d4e48a0fd74b6d2bc13b5b37f5420697f7d48ec3fc89ca16e4371cd933f3989509383fc992237a02148a07d132217e462694ff24971bbcdf8bfae07818c715e66e9a2980650abce0a73e9eb3a8018e5d024aacaee0da4607d12fd008e16f14bcab3263d5d13c2282f95683736183ecda050a7dc535009e9bb3e65530e183e7c46943befaa92b44783169a0127506de3b5b80ca6be3507aec4c95d2a7cfb41cd6f52ac42718cb368fa7762bce611bd9774b2d4d7403fb6e885a39b608b84bba2e61786c1426ba3799eb38e6909369d051aeb53f2223e8b6805b6fec33f9df0dcf2ff2808a52dfe62a48f87069625a2b1d9971af7edf4b');
INSERT INTO reports VALUES ('0F1X10278', '8dd8c6d5bcacba5d41c6ad9d3df0947c', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1027-8
Received: 2026-09-21T14:13:20.000Z
Content: 108f910f812e9cda1e0ec9b1817b30571173897667f20d00b2940edfb1318515
Key: e194414fa034589ea68c19052205c8ca
Signature: OglfjjHmRoqzwNP8mhiyRC0a/lzwOZfvOfYxhzbxMIKr
  i4BORy4JDkPkQARseKw+dOVeumBIRTkVnZb64a0tDw==
-----END BLUELAMP RECEIPT-----
', 3498389551750880184, 'closed', 7, NULL, NULL, NULL, NULL, 'S', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x01010672945e67db0c57f83c518a2ce93087b87f333a1883119df39e79ee9caeb9630df8fa112d5590f48b9bb8990a39df0cbc76e063a94b35c0a8c969b4', '\x01676feb3be02483f1aa1bee574d9a46156c525e87d43c41bcedcec0d9785bfe53f262e997fbc827371ba0a00a9317079898e9f1ca737a5a70452e5fa0', '\x01fa9e0fdd963680fcacc0bbdb2976af86ad605f6d9a87510f74c6472b99468bb14290bc3cb55f5fbb031e81', '\x01eab16fc1c377925c87736be7be011c2a786908394e94f762eef71d466c23cfd3b3a9625098834267cedde0136344c269220d7f4657037fc9ecf3941def34cc5b4ed8c1ba2bffc8e72675ad7a732acd8451e1d7acd9f774bcc802952bd5d30a2544309564de11e4a814d359d08ffe93bef8eb531f6bd01030f69cfc0a5d14b113e997da97f196315fe98c267d4d0b1ee26d53dbac8beeb3a8215a01358b2121ee1cb20aec1f96b4eb265d64a3c14ce161e982d5d55ab52caa5ba7776607aded65271c36ef85afdbef3502ea1f0f6022e20abe0e423bc3829e1d339e3b9d9c7bb9b9e372e71a0eaeb3615c4f5dde7116d3b66d9a98a614ad5ef474b12b4ce7a41b9c4e5c5c985501ebf98455527ebade611fb29051d5518b');
INSERT INTO reports VALUES ('0F1X10214', 'ee7d3ff6551caf2008bb7bc166052e6f', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1021-4
Received: 2026-09-21T14:13:20.000Z
Content: 9a0a1dffc7de0dc2ea6874f3b2809b8995be36019b219da215cbe15fd80c5a96
Key: e194414fa034589ea68c19052205c8ca
Signature: /M4d41vhhuwZGgnitVsnnS73k66xjqO+wr67bBggaPJL
  +FympKE9trAHNjIz9hbDKkhErebS3qhDX4Y+MjlxAQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750879412, 'awaiting-attendance', 4, 'dispatch', 1790001260000, 1790000960000, 1790001260000, 'I', 1, NULL, NULL, NULL, NULL, NULL, 1790000960000, 1790000000000, '\x0101c931a5b0c981ee48241cf66435c2b6885338cfa45079482bffc111c19f57ee26d2999067140db23a98a65184b632bb0c4f37d3d5c57e829b5601a2e9', '\x0195d263e95349d9361819b0925d01adccbbb6b7c56d6c0a044cebe1ff53c95ef24dce4a69802a9c2baaf874930b18056e63671a0e0e894bfd565d96da', '\x0145e3c3671e794f5e153a44daac4e8c22e6e21efdc9bb3c9ee480d42db22672677b4fd801166d446935d0c5', '\x01a0747d6c0047fd577573e5e229a248cd5962fa031e1715c34e37e70ddfa53f3de62d665f437268f882636e8dc30e192c26736fa7ba973cdec0097f373d4d5b1ea6340faa62af194d2d802993475876614a539c67b6971f0bec2b8cd9e13bc99c7c856323fb50c3d84a9c5822b81b16c44db4f18471c450b2b2550013194a53d3cc1835ef6b22834abe6205f89e11e286c6aacef4e45a4f684975370e26ae895723de82197f7d631cfa93a40462c1a276848eca24fdd103f7a145e694736276dfe5fc2fe7d4930a7a8ffe4a96893baf50b9941536eac018153095fe0b99f0b637463f446ed6a5f04764c4418f0d96f1b050fb430bfefdf75418a6a5d406aaa89f91382bf0c45da65f775759deb8b2f5b1ddeb26cfb9ed59');
INSERT INTO reports VALUES ('0F1X10230', 'f19cddd6631c63155501501d015120e5', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1023-0
Received: 2026-09-21T14:13:20.000Z
Content: f17720c0c35b4aafe9016d33302f47518c454736a1e146eab7c4cf7afa6fac47
Key: e194414fa034589ea68c19052205c8ca
Signature: RyDOTHB0GmjLh4MUqdc5MgRyk33yi4EJW4T/7MsSrnVE
  O9hTpoXn2XJx36d+N79LWgg2xvg6JClkvs1uHWnMCA==
-----END BLUELAMP RECEIPT-----
', 3498389551750879664, 'awaiting-attendance', 4, 'dispatch', 1790173160000, 1790115560000, 1790173160000, 'E', 0, NULL, NULL, NULL, NULL, NULL, 1790115560000, 1790000000000, '\x0101bc8d70ff2128b8f6cf427cba7a9d7e4f049cb81096e780666deb700bffc6f3f81bb69190a81ae6ff78c4c8a8deac2f91144234cb77832878a011db00', '\x013f0c37a08cd21dbdaaf49a955414637801b3ffcfaa77a43dd396b290d20ac09bbd0fed86b6a1f7def319434bb7ec38a6bb766df78285a5238c0b3ead', '\x01301a4469068d630d474c60c4eee1d8e21b3437524904953f0509882b694f22c81006820fe8ffc16b3a6ce6', '\x01b8cee08524f4b77786dbb1928cf93d3a7e08e8d6632f09b986c5c75e688e092850a75adeac43c5a71293bed439bf0badd1744a525c2cf75da968a9f8e68b781b7c64bb04c6d3945db683935a6e8177fd1066ce89de9efbff0bb00273547fddae90cc8c1a2e8ea8a4166c528b8c98d2166a821023c79fb6c4c04ae4d53f86620c3bf85be3f094e7055cf9d3c622eb62ae3fe0d37fd247bd7922a1cdd3bafe4fdb0cd313dd9539017c37924394fafd3d85b4eef658dc36593002e9fb099afe6794a4c19ab5273a081b0ead7f4d7ef0ef95ed68a2fc71741850fee920db2fcbfd15797107d8bb1ed70b282dd1aed7526d38bf55d09d3e7e87f53566a703f9710df2db400cd25e4165ddecd33e807ccd1ed1192f2239249b63');
INSERT INTO reports VALUES ('0F1X1029M', '1f60654c68a9c414375482b8ae5f0d97', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1029-M
Received: 2026-09-21T14:13:20.000Z
Content: 602f3f79f8d6079da20ea28ade6b67ac058a39f24bca11b20f1c83e5d41dcd61
Key: e194414fa034589ea68c19052205c8ca
Signature: JiOe8bSyLgLVlpUD9fzXeVuO7GsL88eutM7kIHHT1Yui
  QCc9uakcKQpakYYQnHUoswq9D4iThuOBnz6GsRFeAA==
-----END BLUELAMP RECEIPT-----
', 3498389551750880461, 'awaiting-triage', 5, 'triage', -1365760000000, 1791613160000, 1792419560000, 'R', 0, NULL, NULL, NULL, NULL, NULL, 1791613160000, 1790000000000, '\x010121fad0456997fdfd73af73b33f14c11d4d23f09f642ffeede666d0ba50756524d960753698426df22cf974bce5aa1a772cc8e0f1c98eeffd9eb55f36', '\x0167e781cbe0db506881d5507fb16e3cb2ebde981ac6d17fe9ee2894ba8e5fc7c93e43eec86fb6bf6e4407882ad9f295f9e0fe511d7031c19fa07d28a0', '\x01c1a4871b9e4cdd5a9cc9446d717629abf4ec7582166aeb927c431bdf021f53bf99d26397af4bd95087e4a9', '\x017849f0a1a4489e929fe0469d5aaef96b2dbf8edd652f8682213b4499675bf918fb22867f40c3edb17963534d6f5fce67bd9e5afcc8cdfd993060e38d1672b4b43a4f6e0e5481825ee4cc19e4e0f3062ba76578f1b733b6f188e26c355fced54f296f5b1ebdca094d8d9008c540893188d11f2112ee4a908726d1cb4b933264eed1a925a94db0da1ec7f3f2825503e48ab0ff854c23989c80b66f0c8220f38b43b81f6f34a9d4607917b433ef1a648a47058add22fef8e60b9a517202c916ff0660079b1062bfbbcc09a61256e3b007150f8a9bb5469f9ff92083f07e3f53b93d7317e5c9875b8149fcba064bf10035147c6135c71690e8a0ec009bd6908fdc67e7af9681ed87c3b6eb0df3c6d221882814bd7e3abd6608');
INSERT INTO reports VALUES ('0F1X10206', 'c14afe16720b084bff8397970fef19c2', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1020-6
Received: 2026-09-21T14:13:20.000Z
Content: 41aadc33dc96ca380a08f946882126ad3b54a43aead0be21413c0c3fea92d391
Key: e194414fa034589ea68c19052205c8ca
Signature: 1cbTM65IVxNLyA9PmiyDL6cwmmMy8l75hMUBTPuxUFxB
  eG3V8dKxIb1Ts0tCgcIrcb4Sppdoi4S099e842/JBg==
-----END BLUELAMP RECEIPT-----
', 3498389551750879286, 'awaiting-attendance', 6, 'dispatch', 1790001500000, 1790001200000, 1790001500000, 'I', 1, NULL, NULL, NULL, NULL, NULL, 1790001200000, 1790000000000, '\x0101ddb21b1b05b2467064157fb450fcf5f9e4aae3f56c9c143c7616c4cfcaa8724ef68eda44d35dbc5c123f85450300ecdd4154821787fa8e7df440792c', '\x01791891865760961299382965696409ecde0d4c8a9985859f916e2b6164d564bb11fec72d43a2d29c4824f2051c25ae00c97fedc13d96c1f9ffcd7181', '\x0161c0a7205b0474169d267fe25653009ac9d3ffcf27e34dd51451a6369be3dc4b87ede8d5936bc45a52f823', '\x012e2f932d95d26a0a1c29a7eb33a526a6add098974b35f728efa192c120b9aabf58615a6a75e1a619748dbeac9ff9cc0b2eed20d760a66383a3472e31e21fed1aa092c6b482973edccecb1f735b915aa15feaee8f21dd9c3e94b9f99bd22c5e570058bc73169c2bb5e50063446eeefa6d15ce2bac3bfc32c46a9e8946b1d4c6da496cb4c4ee47d8cb096e2057d87d8cd2175d020baa212264496af42ce460b6b8c62d04120a2290880754b226f08f0c6c769701f2c30b101487201e044ba1ff2d438b5bd0ff73cd2e9f09f0319d783da19e8080dc635427bb9faefb427ab7cb6663f0b5548f47617d133f405d3a77652e0825829f08359b8b1c22734fa581eb8eb4f068c5519e1b15f02963cd58eab09dfff6ab56b032f4');
INSERT INTO reports VALUES ('0F1X10222', '94a455c56be53ea10b3d7ba65c406b7a', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1022-2
Received: 2026-09-21T14:13:20.000Z
Content: 670b54345687428b3018a134820b815ba4dbd302d6455f8cbdccfea4eeacd576
Key: e194414fa034589ea68c19052205c8ca
Signature: i6poBdqZqZ2HPS8NBXrUw/8pyjdPSMbNBZBqacX76squ
  GFByF3T0lhDKI08Xhz2t5AR6jp8PbhQQ8nBtCO60BQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750879538, 'awaiting-attendance', 5, 'dispatch', 1790003960000, 1790002760000, 1790003960000, 'S', 0, NULL, NULL, NULL, NULL, NULL, 1790002760000, 1790000000000, '\x0101af262d47b057d8e79f51c1686ac231adc0ebbfb2ff34a2751bf2e6efe10db5aab54164628bbc4930516f55b1eb4206e5c7c3f71704b82b02bb98ac4b', '\x0189af58c95125d1ad81788b6ec1fb93103fad7830329cde80a134822ba58bef111050307f6063990ded8f917d671bb563b7a14e73a961a08d0dcb49d3', '\x01ec2bf09ed717d53b62e12f0f44a913e541a2e5865c804d73a1f87ea4f573136dd5e35cefb79eca5ca65456', '\x01295ae324198ca5c0454e1a473cd39752bb8a4a798008be36b3aaef1c6054eb47c9e93425362159100baf17ed646754bd77155e5a69d547333dd218367ef9a07bd86e33f8e6faeea3fd405c19843d0f64f1424dd770304014142c65f3779bc6c26ace93e9caf51a138995bd6ec80f49ed6ba1b39b496b5bac4b2780a639d05396eac6a9b4e22c29eec7fdb3df342a21ec1d97682930161c995e3c06277361e55921607a54e2d10f61cfed4a2ce842a10487e041a6b14e0cf02307a3c44503829b2dcc9652eec53a531f07b651aeb90a0c6ee419f06e566693304b80e23b358903d5ffc94c1c1aa52c2da7a4749da5ccf1400313f6eb046813dd47b97760b658d0b7275eb1e2edbd9d315ec32b25fd43d04a5efcee1632ff');
INSERT INTO reports VALUES ('0F1X1024E', 'fc90b4fd9e2e5e133daaddd5f510f198', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1024-E
Received: 2026-09-21T14:13:20.000Z
Content: 343919bb0dacc285da059a1cfab8eef108a13a26dd21a7e9d0ec9254d3d610de
Key: e194414fa034589ea68c19052205c8ca
Signature: QNj4KS4RBW3MDqYBu0ClhqX09Xfvxafxvj6jTPHutdaE
  /hJqurOnw6RYAjSaicrvpQrvx5n/W0ryZSxwqFDFDg==
-----END BLUELAMP RECEIPT-----
', 3498389551750879813, 'assigned', 6, 'dispatch', 1790003960000, 1790002760000, 1790003960000, 'S', 0, 'o-1', 'PC Thorne', NULL, NULL, NULL, 1790002760000, 1790000000000, '\x01017e90c6dc8c4395a9a045ee843edcb0598e661f2176c21c767d3314ea80a090464f565327a09e80fa8dccb79cdadba8657182064808216024d9e5e3da', '\x0189c7ee7c5a6f692df0c8769859ebfb0f2e87670f6477e5d43cd0db95a11389d67c7ae46799c9a456ca90ba0f70e50a351c6451454a0c4f5294146ddc', '\x0116fce64bdd294c0fc608e88575985266607f4ddb68531536f9f48a7894317ca1d12a31049cdb95e454ba49', '\x017646ddf11ac411486114e7cffc54214fbe5ac3d6866509ae1182fc2566cf088092fefffa605fb55f22ad54744d450277e10cedf4f8d51190e2c32aa8e979b276a2b657f83820d0769a3c98877c8132d9afc597be5621de8abf56265deb21fa073291fe78769c8bab7695ef729e01cdad7477cae7d8586a5262b5f5aa204c1768c9bb84a287ff95f5ee699d628989d49d9b34ccc2fa0c020fd205b6df9cd2be916621fc1be3fcc66ce9a5d28c62f08d0c27456951b61bd9e0346472520301ac3608d1f1be749f374cdf54f1d004c5d22d2bd28351cf5c0b114807014610630ef129edb97c1d6a7ba0550740b36d137781d32e0f57a420d0543d73cf071580cfefeea1e4968979aa6163d3c18cd6ad9582817f49eea28ee1');
INSERT INTO reports VALUES ('0F1X1025C', 'b73891ef5a79fb7160203f6276d65180', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1025-C
Received: 2026-09-21T14:13:20.000Z
Content: 79005706952df4d66bf5f8a6e13b1814e413d532226bbc9bc2ece75947f48f32
Key: e194414fa034589ea68c19052205c8ca
Signature: IxM2ni73NsIz7Z3VwXBqC+nz+MCAM5w5WBntypTvyqcX
  RjpKLSg8W4l+S7SirhgeXhWIRn1wBBXZ7p6HHIh/AA==
-----END BLUELAMP RECEIPT-----
', 3498389551750879939, 'under-investigation', 7, 'tdiu', 1792419800000, 1791613400000, 1792419800000, 'S', 0, 'o-1', 'PC Thorne', NULL, NULL, NULL, 1791613400000, 1790000000000, '\x0101c0e0f9df6c421273c8eac1ec58796c40bb317bdcca2519ca6890050d2e4d0f7f582fcd628fd1d33071d0b4ca478f88bca6129d5e7b40c02265f55dfa', '\x01e35bfc408f498a6f7f2ad51b309e3ac9524862c22bed94ab22b748311ef5ba87863d2f256b3f5517bd7d4a85cf6d9b51e68d765881dabcc875ca10f5', '\x019cf7cf75931591716c77d64d33b724c6783b57629ef0719666bfe25c2de9ba0df773fa7756e148df51b5b9', '\x01b871d755acb1cb755d9ab8f023a52e7cafe10a24857aa2e400c433d87dad3ad29a54102e2b0d21653834346b243dfce268b462db833a9aa858f38b17011e5137f805882c20519dbae4705a6470e37f70c7ef9a0c8f2795431c3bdcfd1cbbe718b0ad9d0e5efa0db880c7fe232ca85f3d053f73d6fb87d1673d9f8cdc173a2d5932997c3c378cb811d38715cbc46bee0a702d678997b6643e4b19cb14af7bf112f0230312070512f24ebb639f2b42cdf436349681670a9ce104134a8ef6586308047957f84cb07432bd84121fcdb0ead25caf613fea154c86fb3714e1eb01e36f009ce16b8a6b2019b1805b3dd7b296b2ca576c1389c9482eff8b7dce47efb6addb194dc7f92328c42ecd15f482404208e68deb76305377');
INSERT INTO reports VALUES ('0F1X1026A', '85c5045595aa689ca242bec23622c35d', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1026-A
Received: 2026-09-21T14:13:20.000Z
Content: e7f3c51f6488f0dafcc3dca3173edf8b2d1c1380f99590f3d986dff4f7d203cc
Key: e194414fa034589ea68c19052205c8ca
Signature: b64aKr4dWlKgnPgAGAmVFZCRXSjF4D8Jy7nQXpKdSo/d
  HZIJEP2meAZlyuXokKtfM7n8P57t1xxLWHl5Cj/oDA==
-----END BLUELAMP RECEIPT-----
', 3498389551750880065, 'closed', 7, NULL, NULL, NULL, NULL, 'S', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x0101e0c9412bda6d8fd0bef4c4d7d6dd469f1821da6896c44b9956c1946737f90025db139f4cf466ab9ee2395871ea0f97802bdcae3b89deb8acf6b5f782', '\x01a12d9f7d84bae37655a9d74c84625517fd685da05240d05ef02908c50f427b65be96eefe9f40e5a649ed1444d3991854d61eab12eb8fca6d7076938d', '\x017b8e55cc7ec3c7d617f854738cf9d2e9a3f26c7eacd1401fe6d6abef815faaf494a3c37dbc65a9eb92a495', '\x018a1e98be1247ad04eda628ae6bcdb5da6a5725f08158582c42c1b54756570b8db844be6e4b94b0437b9f399245fea6a3ec8e9d4d00be158a490cc871e6e16c07d90aae01e6169a600e3af78b0ef16f58dd473104820dfbbb6a069cd162ffc00beaaa578e3766289e37fac88f9e9f58bde0b5ada93bf8fc30703d9b16e6901ff1290903767849bd3bdd901f0836ffcccf1fc920d885468b3171303520d4587e74833c0884abc55f739d73bff86a25d55b8eda0fe86f9694c139caf81cde14cb2404fcea68d2d20c57b2059aa0384f0aac4026f4405f46eee4ab2ca3d3b43d01afa23d1740f490b32001ec2780e7c15e934bd08128b1bcc0c1232fd4ac3a8ac6884d74787ba2cd47e5a0a3fc794c125ff4ffc1c9860a7a0e');
INSERT INTO reports VALUES ('0F1X1028P', 'f74ed73341b51f5477b78bc6012cbb24', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1028-P
Received: 2026-09-21T14:13:20.000Z
Content: 8cdc75177f19f97e81b9e01265738a06f67bbf86548a6d775f2bad1a9cd83a7c
Key: e194414fa034589ea68c19052205c8ca
Signature: sLwvZ8Ki+/XJBTkHPas6Cz8J2YZtKdSm9LnDeoMskLfE
  ayI8l85L54hE5dbP0/9QD+Pbd4/yO8qsswO5sFwpDA==
-----END BLUELAMP RECEIPT-----
', 3498389551750880336, 'closed', 4, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x0101bf9e5f5cc06564d0461a3f924668904a5a9ba1d694bd49ea586365b48901cf9ce61032d63c65e7fcb5175b0c33180a8dc7da5a0d831cd95209564591', '\x01de0c08e6dd7256d292e88e7590ab63073f6b031d189595739a44ac27650e712ad1b2a853b25834de228809e05fe9bd7b987b17fb8f1d571e13a948d7', '\x0121b189624c3d4552f1296de5e6f0159eccc43165d891ff94b9d2147ea0fc18dd2240615e276e377283963a', '\x01d1e6c06948b72a2653ad5bfa295b3a645e5b8f53636f6ef3a0b902e1c751549277a4c4ce3ef26c7151e73941f1ff9de2ece724fad41a3da96d1f013890bc3c63dda55b51bf7b0dd25621cc16944606c2fe6696e50d4dd04e3152784b5ff802ee30966d3b538198cd525cc8d7a71cfd73def6f896ee5af23a4fe238a8f8f49af00eda41fea7eee74fac82a54e7a85800102bc0f05dd2c74ab9f26525a9f1fb9dccf2f2e4c9ad8ece64954edd734b8d918c6332d19f60b9c4fef9066a29147e83283515c4933907dc84367b9e426f906a5edb7583a01c3823340403166ebdae3285302c6bbaa4d7a67eceb73be0bbc9ae76d6b01fb9180e15b0668d5f1eee1a437614100da9d5e61972eefa9a4310fc16944ad4ef2c0bf0e');
INSERT INTO reports VALUES ('0F1X10302', '573bc9860c24c9f446465a6ea77375c5', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1030-2
Received: 2026-09-21T14:13:20.000Z
Content: eac88b80f5fdfb90dfc95db0972b13c728597b91e8f6e38259887445313b027b
Key: e194414fa034589ea68c19052205c8ca
Signature: jz3BblUAZw6CFBwmP16IqTYJbZK9BLhyOYU5ikl/b1Q7
  0ZLSdw/TnATtoD+KdANRM9UwScEKuKY7+I4fGv9sAQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750895666, 'closed', 4, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x010125d3ccdf7576942fcddf4063ec122ba2c43ebd4c0c9305100f6ed2821519fae775044d20d4eaa05bb000f3d4e469068c232ba64b2cd6f808d3b6e664', '\x01848cf02eb126a41359797269f0da5c6cb96774388bc601f35449d5a76d19492d2b457c7e924cc172af1a2d3eea471556cdd7feb77233651a7fe54bad', '\x01ae7177f7a41a954f2317ff1376d4ee7113b07235cf0348450e8a66e7a86149f63d25c5beb7d4af4682b113', '\x015744ff30d085dedda558e957764e9d099b1cfd73810693c5e9d64832ab5406c7d565d4a4940fac5f7f70b5d1a56df913f058b302f78276cc667a36854175fe3acee0333cbfdd8629bbeb0317dc874e7e69c6b01c24a9039d8c8b4d831560195bf370b442a047ba7904515f0f4d9f948ba4c55b414fe2ce9d1ee80b074e1564820697f849c889e36695debb255e117bd0992001aa4406a473d9b981c4de6f710e45487a0958fab9b469af3d941ec6a300b6933d764e5cb1e0a866fa3ab5ccf1bbad26f936c537bf288973005ce524189ae197e9362b8a7bd16d8ead1f6568a8227ff57d12979ec930ab60b8d917bd31fb6494a36702e20ed2851f16d03d643a999582dcc89b0f9be46b9880d9fdf920e85d243b5a298713');
INSERT INTO reports VALUES ('0F1X10310', '8006e5b86a99a2c7dc2e1e21118dbd2e', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1031-0
Received: 2026-09-21T14:13:20.000Z
Content: 1be8bc94bdaa23e666d316336c101f82988e357ec25fd504e7a985441df5766f
Key: e194414fa034589ea68c19052205c8ca
Signature: PwZxZFbuu168yNOqDqmVjcfm/wJps5EDNlZLMK1RQ+Lz
  5sKh6fF+73HOpDIroAUs+yyqzchrZBpkjAmfVfMCDg==
-----END BLUELAMP RECEIPT-----
', 3498389551750895792, 'closed', 4, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x01014787aec9ebb290c7f6f8742cc44ddd7e2356165333664d7700c56f4d65cd8b356a8a16fa8a6186d8f2a5ec8d482cc85883dd45f0b26684a164073a4f', '\x0194724e4cbabee48643879a8a64be957b26e948635dc6cbe6dd43c7231a8c1b8eddcce5e9831b888b0407bc9db53ad260493546e5e5ef9a17dc2a0470', '\x018539d55340454805111815165c516249601c8f7b91494df577434feed1a47d7a7ba1b0cf1dec1ff55b1433', '\x014679d62f3d57942152cffc0ebcfd20b208de3d786b144a7f32cba9516f5d46ce08fc4a462d5a88e6b7f1a3f74cdf1504de4148c9f60fcdd324f552e12df3ef07e7f9e036952efbb8fe059e4b399376c9d5878ae1034d5c4a10748d15c6377b15b8fbd14bab0daca70e8fa4c51eaa39ba809855dd92ed929dd5942f6a74cbab3e71563ac21ec6ac58065ca2be473df7415b920dc92666c62a018a2f25425c250f205e1c5acbd1188d5ffe9f47596802608addc6429759bf06b0d1cbae65eb7395931d17e3d3ee605e3b232522644a64a4688b9d3bad65f2cabf8b2a7bccc90b1846113ab084465966187252fe223171be7ab1081d924342d850f0355bf0b9281e2cc6c0d75e2b056741098d9bf6451e4a13169971e002c3');
INSERT INTO reports VALUES ('0F1X10326', '9d1939ccc2441ff44093e54e6bd3ae7a', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1032-6
Received: 2026-09-21T14:13:20.000Z
Content: 2d78a2888b8f49c9a3e2abea178370189435c7916e3438746de7969f864120cf
Key: e194414fa034589ea68c19052205c8ca
Signature: jjn3JtbPB3foEDQYZT2lTsMCzmsm7z1d89JcFMtHyh7r
  8hz2w1wq/O1w17EEk7aP9KJBJm1trnDZ+fPMCVxTAQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750895926, 'closed', 4, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x0101c8530ab22a8a2ed636912df72f572a15123e38f82838bcae064fcf4fb1751b57ae9a88d585d0a2f0e4c1d47f73ff1e067209d36f6678090016cee791', '\x016d0ef9eb0fdfdb585443112fc9e0671a0bda61b1c70b17e8054098d3152bfb782237abb010c2d718f32d03fe894e21e0dcf06edbfc863fd4eef9ffca', '\x016f74e628f10a1de04e1fddaabf37e6e6e297e1f18f901456aaeff2ea6ccf451513be08d307712df2f76b1d', '\x01a1377c2e94bfac4cae34ee753dd8cb38ca98981c8df5ef1b63c811b9f0ae016a6fcf05c5a85e8d237fc7cfd814b96c1d00ece3d23e48c78895e74f6bb53e17411b821bfc82e88128459b897fdd2b7fc90e801f494c908eaa20647872dc157384b1ed3d2a04201acd220136531eafe4bfdebed928ba3f5dd2d9d3cca1c20f2f1685326a9ee709cec6d10d358de72909c86f7652de6ce3476b5cb8dfd65d00bfcf99a369e947d7e6de73ac6e313b54da8e75af2e892638b52707a541514043580d27b9f485f982f44486e37d0a2089ecd68764a35a556ca2789f4c9d96072d478078f9586aadb5b0e79742c71a6ea20917c215987319afaf8d2ced7849d98795e6994d1e03564eea7fcd79e3cc510212e35aea0b21ef8c90');
INSERT INTO reports VALUES ('0F1X10334', 'c3fc81fa0725250ae6571aba9f42166e', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1033-4
Received: 2026-09-21T14:13:20.000Z
Content: abe4d4a45d3fe1e2461696b5ecbb106f65c0838b251dc3ce48973dd6c6128143
Key: e194414fa034589ea68c19052205c8ca
Signature: xRk6XQcHnwSVjkllz24BL2r580ZBYFSlEQFdLhdzpXsg
  8jEv98qXT6SINgldcSnvfftdhjKGAwbNmgJtnpOwAg==
-----END BLUELAMP RECEIPT-----
', 3498389551750896052, 'awaiting-triage', 2, 'triage', 1790000000000, 1790001800000, 1790002700000, NULL, 0, NULL, NULL, NULL, NULL, 1790000120000, 1790001800000, 1790000000000, '\x010142749609ea3702f58a769d5e478927f470fb5e8fde72a7f5671d17c0ed3bc69ab177bec63027ec0260cb4a06eb286e837e3b07bbf19149b90284ad8a', '\x01455106e6cb897c459225edcd9f3d3978ceeab4e886fc54215936a5ee58fd928e0139bd71944a6e8cb2627a0fcb4b9175d08eb0ba7440100d8b0cb7c2', '\x019168a5b1d843acea383eae06f276eb6a39000e895b673e3ba00f83d8114d2677d0dd4e1cf5cabffac1058d', '\x018c0d609595dc89c220c5307d8d32ce0b84735f78cd9c5351dc6d2cd2bcbd5c96cb029c8f84f0f0b3bd7e76894af741c8b04c95e9edda5e051785b955eb43d7ecdedfc4976b2dc5d63bcc519c91cc70a6048d441ae913cb90bf177e24aad77c70878d320f1f4238762e5ccdf9b3b925ba9e1d01ba52bcb2f56fe0ba540c0580842ca1d974e07a4dba6b8e5dcb2f0bf848c60c0ee2babca7a103c162e2c014e2f4a9f5a646d4eccdc1bbbc83c4f21fd28d56c6442aa9daffcc2c045f1b5ec87a700a27a7fdf39e0067d84bd60efa3414ab06fd5cd515b1afb274389816000f5d984ed0b89ca576b644de97c42ee4c73342f28b3e2723bba7607b204945fcb3e71fbefb16ef73a249eab98054660dcfe5e49a9ffc4570b932');
INSERT INTO reports VALUES ('0F1X10358', 'b1a905bf8bf4e74dd96321582e6ec473', 'test-assault', '5adbf2c797e76cde3009923c35d8be18b2ac2d4b7662175dc3ac4e93eb42389f', 'online', 1, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1035-8
Received: 2026-09-21T14:13:20.000Z
Content: 767a1a3a7af6ad68a965054823caa1c88cd2939c9ce94c0dad0e4636473657a5
Key: e194414fa034589ea68c19052205c8ca
Signature: tpkNepbbTNJorh0hRq2ePrKfEYbXSBB2zOSfqmomVN2K
  mA5XrWgvljXkHRd3qExqGnIEn8SIqY91HTD1qJEICQ==
-----END BLUELAMP RECEIPT-----
', 3498389551750896312, 'under-investigation', 5, 'tdiu', 1792419560000, 1791613160000, 1792419560000, 'R', 0, 'i-1', 'A. Dunmore', NULL, NULL, NULL, 1791613160000, 1790000000000, '\x010105471626d0176ed003be8da43e02264a1c4e35743e2c0c086faf7ddd33fa463999affad5ff257d04bf4dec05ed6a31441e69b632c9d9b72cfc5f5733', '\x010437ee17cc9ab8b920ad021c980ca7a8c15fb528272ae4b03e7d14daafde6d7fd7b337b1ec7f4a0e713f6b433c08f5f0402aa14cda04db34a43092f2', '\x0142589bb148db1f2e3bb761664dfdeb4525244877a1e5d08d39bccd0e61acb66726732b26665413328d14b4', '\x0138c7f8f888203885d5ed9a2ed385dd8ddc570250c4bf25011891c861e0ed49a677973d7ffe7147f6398a2d2cdf64ccce56aa4d97d91b1e1c03f4fabd9e1878f8ab7dd08eda0c1e6b8c468cb459b5bc9d006f0908b511cd21fac83a0b4ea34e110f060eb3d6ba374eff60fc2d421cc65a264a58b4549f495e79fe78624f27aef9c55079a0e91e2297ae062327b83266ae49f8dd88b5b607e665f235473be8fe2bced12b160f14784d31ecbdc8268dc9041407a19392ccf8da3b2545907d4b57add07bd45665e60a5aa281ac5b54e0c6653e2d900c9ffa83638530ab906e2ad72487abe4a8a9495fa5896c03894931ddea09942e4a44a92cdfccaddfc3d3410e070db304292b97a209034dd7ed6ebef5da6289c3144960d9');
INSERT INTO reports VALUES ('0F1X1034A', '660a9d06202a9071cf6fb33ed76d6566', 'test-theft', '4d732c79bee8993a52daec6d94f5ae84e8b4743f80858dbca825889d237dace8', 'online', 0, 1790000000000, 1790002700000, 1790172800000, '-----BEGIN BLUELAMP RECEIPT-----
Reference: 0F1X-1034-A
Received: 2026-09-21T14:13:20.000Z
Content: ae42596d693b744c49e3e343aac1207d226999cedbdc430f6f1f075beacdb6af
Key: e194414fa034589ea68c19052205c8ca
Signature: nQU1mSKxm3i/ieUKsCt3un1Qes+lY/MkwdwvWNB3U25v
  rnu5jf0eHtVAxfc9MSWJlqrwm8yQrRCDK28EFNvMDw==
-----END BLUELAMP RECEIPT-----
', 3498389551750896193, 'closed', 4, NULL, NULL, NULL, NULL, 'R', 0, NULL, NULL, NULL, NULL, NULL, NULL, 1790000000000, '\x010140f8c515daaf2309b6aa6e64b96b97cb23307c099d2489d7b8e671de0ac8fa1cc2698807bc01b46a6b3bc85b9395082ab7f3174868740ae299dad8b4', '\x01333e45d6900fb30f660786cbbcf036a074deaacd1acaf3e0286ae958cac38dd396c184962e7dc6962f2a3600421de1f9b35d4bdc6a3ea04de449946c', '\x0105f9a2c8170855301112e35be7543f09e4fce2661608f4b4a1131dd04dbb3bdde20804f9be6b3edad7e8c7', '\x01ff9e7c9cad7bdc8e1ea4408b6bab726800e126720da3a110654a21043f5a92f284401f0b9df2778856ac6939d5799f9e628cb165c8e9a26a45acb240733493092a125ab9cfe733f2fc3e7671311d6c29492be5317ffb7c8a0a3265dba88b114d05a5ac3d4f04862cdd8acbbbd83fbc28d8ebb8c2a1251e67d6f12294ff3ad503be3060ec3d9aff22a6a1ff32dcadcd0a147f4f31945a7acd2d900e21d5a989acd2b83078fe6c1947b0a0d8bc89a2851641b0ed09a26f8fa8e6294e34533193e7363f5e42617117c04463b4f9e2b0386219c081806a6e20bed336e6160699b3c4f7e4f5190bc183ff915e8a94b778bbf569f8e19525f7d52a353a12f80ab5fe588c3b81c1cb0acd55c5f828c264337cd98a9d44181ade0b');















ALTER TABLE ONLY disclosures
    ADD CONSTRAINT disclosures_pkey PRIMARY KEY (id);



ALTER TABLE ONLY drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (id);



ALTER TABLE ONLY evidence_files
    ADD CONSTRAINT evidence_files_pkey PRIMARY KEY (id);



ALTER TABLE ONLY form_versions
    ADD CONSTRAINT form_versions_pkey PRIMARY KEY (name, version);



ALTER TABLE ONLY jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (id);



ALTER TABLE ONLY master_key
    ADD CONSTRAINT master_key_pkey PRIMARY KEY (id);



ALTER TABLE ONLY migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (name);



ALTER TABLE ONLY page_reach
    ADD CONSTRAINT page_reach_pkey PRIMARY KEY (form_name, page, day);



ALTER TABLE ONLY report_alerts
    ADD CONSTRAINT report_alerts_pkey PRIMARY KEY (reference, clock, colour, due);



ALTER TABLE ONLY report_events
    ADD CONSTRAINT report_events_pkey PRIMARY KEY (reference, number);



ALTER TABLE ONLY report_terms
    ADD CONSTRAINT report_terms_pkey PRIMARY KEY (reference, token);



ALTER TABLE ONLY reports
    ADD CONSTRAINT reports_draft_id_key UNIQUE (draft_id);



ALTER TABLE ONLY reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (reference);



ALTER TABLE ONLY staff_accounts
    ADD CONSTRAINT staff_accounts_pkey PRIMARY KEY (id);



ALTER TABLE ONLY staff_accounts
    ADD CONSTRAINT staff_accounts_username_key UNIQUE (username);



ALTER TABLE ONLY staff_attempts
    ADD CONSTRAINT staff_attempts_pkey PRIMARY KEY (account_key, source_key);



ALTER TABLE ONLY staff_recovery_codes
    ADD CONSTRAINT staff_recovery_codes_pkey PRIMARY KEY (staff_id, code_hash);



ALTER TABLE ONLY staff_sessions
    ADD CONSTRAINT staff_sessions_pkey PRIMARY KEY (token_hash);



CREATE INDEX disclosures_of_report ON disclosures USING btree (reference, at);



CREATE INDEX disclosures_to_staff ON disclosures USING btree (staff_id, at);



CREATE INDEX drafts_updated ON drafts USING btree (updated_at);



CREATE INDEX evidence_files_draft ON evidence_files USING btree (draft_id);



CREATE INDEX evidence_files_unsent ON evidence_files USING btree (made_at) WHERE (reference IS NULL);



CREATE INDEX jobs_due ON jobs USING btree (kind, due) WHERE (parked_at IS NULL);



CREATE INDEX jobs_parked ON jobs USING btree (parked_at) WHERE (parked_at IS NOT NULL);



CREATE INDEX report_alerts_raised ON report_alerts USING btree (raised_at);



CREATE INDEX report_terms_token ON report_terms USING btree (token, submitted_at);



CREATE INDEX reports_claim_ends ON reports USING btree (claimed_until) WHERE (claimed_until IS NOT NULL);



CREATE INDEX reports_holder ON reports USING btree (holder_id, place, tie) WHERE (holder_id IS NOT NULL);



CREATE INDEX reports_next_alert ON reports USING btree (next_alert_at) WHERE (next_alert_at IS NOT NULL);



CREATE INDEX reports_question_ends ON reports USING btree (question_until) WHERE (question_until IS NOT NULL);



CREATE INDEX reports_queue ON reports USING btree (queue, place, tie, stage, is_sensitive, form_name, channel) WHERE (queue IS NOT NULL);



CREATE INDEX staff_attempts_by_time ON staff_attempts USING btree (last_at);



CREATE INDEX staff_sessions_by_end ON staff_sessions USING btree (ends_at);



CREATE INDEX staff_sessions_by_staff ON staff_sessions USING btree (staff_id);



ALTER TABLE ONLY disclosures
    ADD CONSTRAINT disclosures_reference_fkey FOREIGN KEY (reference) REFERENCES reports(reference);



ALTER TABLE ONLY report_alerts
    ADD CONSTRAINT report_alerts_reference_fkey FOREIGN KEY (reference) REFERENCES reports(reference);



ALTER TABLE ONLY report_events
    ADD CONSTRAINT report_events_reference_fkey FOREIGN KEY (reference) REFERENCES reports(reference);



ALTER TABLE ONLY staff_recovery_codes
    ADD CONSTRAINT staff_recovery_codes_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff_accounts(id);



ALTER TABLE ONLY staff_sessions
    ADD CONSTRAINT staff_sessions_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff_accounts(id);




